import * as contracts from '#types/places/zone-contracts';
import type { FieldProblems } from '#types/reply';
import { problemWords } from '#types/places/zone-problems';
import { action, type CallContext } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { causeOf, editTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { Town } from '../town';
import type { ZoneDocument } from '../town-data';
import { cityReach, shapeProblems } from '../zone-fit';
import { overlapsOf } from '../zone-neighbours';
import { fromWire } from '../zone-wire';

type Input = Parameters<Parameters<typeof action<typeof contracts.saveZone, PlaceServices>>[1]>[0];

/** Drawn or changed by hand; the same checks as for a file. */
export const saveZone = action<typeof contracts.saveZone, PlaceServices>(
  contracts.saveZone,
  async (input, context) => {
    needTownAdmin(context.caller);
    const town = await context.services.townStore.fresh();
    const cause = causeOf(context, 'zone.save');
    const id = input.zoneId ?? idFrom('zone', cause);
    const before = town.zone(id);
    if (input.zoneId !== null && !before) {
      throw new Refusal('zone.unknown', { fields: { zoneId: '没有这个片区。' } });
    }
    refuseUnfit(input, id, town);
    const answerableKeys = await answerable(input, before, context);
    const { name, bureauId, communityName, streetName } = input;
    const shape = fromWire(input.shape);
    const zone = { name, bureauId, communityName, streetName, answerableKeys, shape, retiredAt: null };
    const saved = await editTown<ZoneDocument>(context, {
      collection: 'zones',
      id,
      rev: input.rev,
      cause,
      next: () => zone,
      said: (was) => ({
        what: was ? 'zone.changed' : 'zone.added',
        subject: `zone:${id}`,
        words: `片区“${name}”，${town.bureauName(bureauId) ?? '按类型分派'}`,
        wordsEn: `Zone ${name}, ${town.bureauName(bureauId) ?? 'routed by category'}`,
      }),
    });
    return { zoneId: id, ...saved, overlaps: overlapsOf({ ...zone, _id: id }, town) };
  },
);

function refuseUnfit({ name, bureauId, shape }: Input, id: string, town: Town): void {
  const fields: FieldProblems = {};
  if (town.zones.some((zone) => zone._id !== id && zone.name === name)) {
    fields['name'] = problemWords({ code: 'name-taken', detail: name }, 'zh');
  }
  if (bureauId !== null && !town.knowsBureau(bureauId)) fields['bureauId'] = '没有这个责任单位，或它已停用。';
  const reach = town.zones.length === 0 ? null : cityReach(town.center);
  const [problem] = shapeProblems(shape, reach);
  if (problem) fields['shape'] = problemWords(problem, 'zh');
  if (Object.keys(fields).length > 0) throw new Refusal('zone.not-fit', { fields });
}

/** The bureau's own people, and whoever answered for it before. */
async function answerable(
  { answerable: personIds, bureauId }: Input,
  before: ZoneDocument | undefined,
  { services }: CallContext<PlaceServices>,
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const [staff, was] = await Promise.all([
    bureauId === null ? [] : services.people.staffOf(bureauId),
    services.people.named(before?.answerableKeys ?? []),
  ]);
  const keys = new Map(staff.map(({ personId, key }) => [personId, key]));
  for (const [key, { personId }] of was) keys.set(personId, key);
  return personIds.map((personId) => {
    const key = keys.get(personId);
    if (!key) throw new Refusal('zone.not-fit', { fields: { answerable: '负责人要是该单位的工作人员。' } });
    return key;
  });
}
