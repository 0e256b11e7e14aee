import * as contracts from '#types/places/zone-contracts';
import { problemWords, type ZoneProblem } from '#types/places/zone-problems';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { causeOf, changeTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import { readImport } from '../zone-import';
import { zoneText } from '../zone-text';
import { wasApplied, writePlans } from '../zone-writing';

/** Problems named in a refusal; `zone.check` shows more. */
const REFUSED_SHOWN = 20;

/** Its rows count from the last call on, all at once: until then the town goes on as it was. */
export const importZones = action<typeof contracts.importZones, PlaceServices>(
  contracts.importZones,
  async (input, context) => {
    needTownAdmin(context.caller);
    const { services } = context;
    const importId = causeOf(context, 'zone.import');
    const [town, text, done] = await Promise.all([
      services.townStore.fresh(),
      zoneText(services, input),
      wasApplied(services, importId),
    ]);
    const { plans, problems, zones } = readImport(text, input.coordinates, town);
    if (done) return { written: zones, zones, finished: true };
    if (problems.length > 0) throw new Refusal('zone.not-fit', { fields: named(problems) });
    const todo = plans.filter(({ same }) => !same);
    const left = await writePlans(services, todo, importId);
    if (left > 0) return { written: zones - left, zones, finished: false };
    const fresh = todo.filter(({ before }) => before === null).length;
    await changeTown(context, importId, async (_, edition) => {
      if (edition.applied.includes(importId)) return null;
      edition.applied.push(importId);
      edition.zones += fresh;
      const words = `导入片区 ${zones} 个：新增 ${fresh}，更新 ${todo.length - fresh}`;
      const wordsEn = `Zones imported: ${zones} (${fresh} new, ${todo.length - fresh} changed)`;
      return { what: 'zone.imported', subject: '', words, wordsEn };
    });
    return { written: zones, zones, finished: true };
  },
);

function named(problems: readonly ZoneProblem[]): Record<string, string> {
  const entries = problems
    .slice(0, REFUSED_SHOWN)
    .map((problem) => [
      problem.index === null ? 'file' : `features[${problem.index}].${problem.field}`,
      problemWords(problem, 'zh'),
    ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
