import * as contracts from '#types/notices/push-contracts';
import type { PushAnswer } from '#types/notices/push-contracts';
import type { TemplateName } from '#types/settings';
import { action } from '../../platform/action';
import type { Commands } from '../../platform/cloud';
import { isDuplicate } from '../../platform/sdk-errors';
import type { Lane } from '../lanes';
import type { NoticeServices } from '../notice-services';
import { laneOf, pushKinds } from '../push-shown';
import { gained, quotaKey } from '../quota';
import type { TemplateRow } from '../template-store';

/** A phone sends a report again within minutes; nobody taps so often meanwhile. */
const HEARD_KEPT = 50;

/**
 * Takes the phone's word for what was tapped. Told wrongly it harms nobody: WeChat's answer to the next message is what
 * counts. A report that comes twice is counted once, whatever else was reported in between.
 */
export const answerPush = action<typeof contracts.answerPush, NoticeServices>(
  contracts.answerPush,
  async ({ answers, mainSwitch, employee, language }, { caller, services, key }) => {
    const { database, ids, templates } = services;
    const { command } = database;
    const rows = await templates.all();
    const lanes = database.collection<Lane>('lanes');
    const heard = key ?? ids.random();
    const quotas = quotaChanges(answers, rows, command);
    const change = {
      heard: command.push({ each: [heard], slice: -HEARD_KEPT }),
      ...(mainSwitch !== undefined && { mainSwitch }),
      ...(employee !== undefined && { employee, ...(employee && { employeeYes: command.inc(1) }) }),
      ...(language !== undefined && { language }),
      ...(Object.keys(quotas).length > 0 && { quotas }),
    };
    const fresh = () =>
      lanes.where({ _id: caller.key, heard: command.nin([heard]) }).update({ data: change });
    if ((await fresh()).stats.updated === 0 && !(await laneOf(database, caller.key))) {
      await lanes.add({ data: { _id: caller.key, by: '', until: 0, wanted: 0 } }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
      await fresh();
    }
    return { kinds: pushKinds(rows, await laneOf(database, caller.key), caller) };
  },
);

function quotaChanges(
  answers: readonly { template: TemplateName; answer: PushAnswer }[],
  templates: readonly TemplateRow[],
  { inc }: Commands,
): Record<string, object> {
  const changes: Record<string, object> = {};
  for (const { template: name, answer } of answers) {
    const template = templates.find((row) => row.name === name);
    const gain = template && gained(answer, template);
    if (!template || gain === null) continue;
    const key = quotaKey(template.templateId);
    if (gain === 'one') changes[key] = { remaining: inc(1), yes: inc(1) };
    else if (gain === 'all') changes[key] = { remaining: 1, yes: inc(1) };
    else changes[key] = { remaining: 0, emptyAt: null };
  }
  return changes;
}
