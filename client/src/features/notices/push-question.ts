import { ASKED_AT_ONCE_MAX, PUSH_ANSWERS, type PushAnswer as Told } from '#types/notices/push-contracts';
import type { TemplateName } from '#types/settings';
import type { PushSettings } from '@/device/subscribe';

/**
 * Which of these can be asked for with one tap: WeChat refuses the question where one-time and long-term messages are
 * mixed in it, and old phones where there are more than three. The others have their turn with the next tap.
 */
export function askedTogether(
  names: readonly TemplateName[],
  isOneTime: (name: TemplateName) => boolean,
): TemplateName[] {
  const [first] = names;
  return names
    .filter((name) => first !== undefined && isOneTime(name) === isOneTime(first))
    .slice(0, ASKED_AT_ONCE_MAX);
}

/**
 * What can be known before asking: with the main switch off WeChat only fails, after an "always no" it says no without
 * a word. Then there is no use in asking; the way on is WeChat's settings.
 */
export function foreseen(
  settings: PushSettings | null,
  ids: readonly string[],
): 'switched-off' | 'refused' | null {
  if (!settings) return null;
  if (!settings.mainSwitch) return 'switched-off';
  const isRefused = (id: string) =>
    settings.always[id] !== undefined && !settings.always[id].startsWith('accept');
  return ids.length > 0 && ids.every(isRefused) ? 'refused' : null;
}

/** WeChat's answers by our names, as the server takes them. */
export function answersFor(
  byId: Record<string, string>,
  idOf: Record<TemplateName, string>,
): { template: TemplateName; answer: Told }[] {
  return (Object.keys(idOf) as TemplateName[]).flatMap((template) => {
    const answer = answerOf(byId[idOf[template]] ?? '');
    return answer === undefined ? [] : [{ template, answer }];
  });
}

function answerOf(said: string): Told | undefined {
  return said.startsWith('accept') ? 'accept' : PUSH_ANSWERS.find((one) => one === said);
}
