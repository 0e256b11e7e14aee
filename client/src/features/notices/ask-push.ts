import type { InputOf } from '#types/contract';
import { answerPush, type PushHint } from '#types/notices/push-contracts';
import { TEMPLATE_NAMES, type TemplateName } from '#types/settings';
import { call } from '@/cloud/call';
import { newKey } from '@/cloud/key';
import { settings } from '@/cloud/settings';
import { readKept } from '@/cloud/use-page';
import { useLanguage } from '@/words/language';
import { askForPush, readPushSettings, type PushAnswer, type PushSettings } from '@/device/subscribe';
import { ASKED_AT, type AskMoment } from './asked-at';
import { answersFor, askedTogether, foreseen } from './push-question';

/** As WeChat's settings were when they were last asked for; null: not yet. */
let known: PushSettings | null = null;

/** As the town has its templates now, from the page that was read last. */
const hint = (): Partial<PushHint> => readKept<{ push?: PushHint }>('home')?.push ?? {};

/** A fresh phone has the deployment's. */
function templateIds(): Record<TemplateName, string> {
  const kept: Partial<Record<TemplateName, string>> = hint().templateIds ?? {};
  const ids = TEMPLATE_NAMES.map(
    (name) => [name, kept[name] ?? settings.templates[name].templateId] as const,
  );
  return Object.fromEntries(ids) as Record<TemplateName, string>;
}

const isOneTime = (name: TemplateName): boolean =>
  hint().oneTime?.includes(name) ?? settings.templates[name].kind === 'one-time';

/** With the language chosen on this phone: messages are in it where their templates take it. Lost reports are no harm: what WeChat answers to the next message is what counts. */
export async function tellPush(said: InputOf<typeof answerPush>): Promise<void> {
  const { language } = useLanguage.getState();
  await call(answerPush, { ...said, language }, { key: newKey() });
}

/**
 * Asks whether the messages of this moment may be sent, and tells the server what was answered. Call it FIRST in a tap's
 * handler, before anything is awaited (tests/architecture/asking.test.ts). Honours what the person has decided for good.
 */
export async function askPush(moment: AskMoment): Promise<PushAnswer> {
  return (await askAndTell(ASKED_AT[moment])).answer;
}

/** The same for any, and for who shows what the server knows then. */
export async function askAndTell(
  names: readonly TemplateName[],
): Promise<{ answer: PushAnswer; told: Promise<void> }> {
  const idOf = templateIds();
  const ids = askedTogether(names, isOneTime).map((name) => idOf[name]);
  const surely = foreseen(known, ids);
  if (surely) {
    // It may have been changed in the settings since; the next tap goes by that.
    known = await readPushSettings();
    return { answer: surely, told: Promise.resolve() };
  }
  const { answer, byId } = await askForPush(ids);
  // Why not: asked only after a no, since WeChat watches how often.
  known = answer === 'accepted' || answer === 'failed' ? null : await readPushSettings();
  const answers = answersFor(byId, idOf);
  const mainSwitch = answer === 'switched-off' ? false : known?.mainSwitch;
  const isNews = answers.length > 0 || mainSwitch !== undefined;
  const said = { answers, ...(mainSwitch !== undefined && { mainSwitch }) };
  return {
    answer: answer === 'refused' && known && !known.mainSwitch ? 'switched-off' : answer,
    told: isNews ? tellPush(said) : Promise.resolve(),
  };
}
