import { CHECK_LINES_MAX, type ZoneCheck } from '#types/places/zone-contracts';
import type { Position } from '#types/places/position';
import type { Town } from './town';
import type { ZoneDocument } from './town-data';
import { readZoneFile, type ZoneDraft, type ZoneFile } from './zone-file';
import { cityReach } from './zone-fit';
import { overlaps, type NamedShape } from './zone-overlap';
import { fromWire, toWire } from './zone-wire';
import type { CoordinateSystem } from '#types/places/zone-contracts';

/** A file against the town it is meant for. */
export interface ReadImport extends ZoneFile {
  /** What each sound draft is to the town. */
  plans: Plan[];
}

export interface Plan {
  draft: ZoneDraft;
  /** The zone of that name; its people and id stay. */
  before: ZoneDocument | null;
  same: boolean;
}

export function readImport(text: string, coordinates: CoordinateSystem, town: Town): ReadImport {
  const file = readZoneFile(text, {
    coordinates,
    city: town.zones.length === 0 ? null : cityReach(town.center satisfies Position),
    bureauId: (words) =>
      town.bureaus.find(({ _id, name, shortName }) => [_id, name, shortName].includes(words))?._id,
  });
  const byName = new Map(town.zones.map((zone) => [zone.name, zone]));
  const plans = file.drafts.map((draft): Plan => {
    const before = byName.get(draft.name) ?? null;
    return { draft, before, same: before !== null && isSame(draft, before) };
  });
  return { ...file, plans };
}

function isSame(draft: ZoneDraft, zone: ZoneDocument): boolean {
  const content = (of: Pick<ZoneDraft, 'bureauId' | 'communityName' | 'streetName' | 'shape'>) =>
    JSON.stringify([of.bureauId, of.communityName, of.streetName, of.shape]);
  const { bureauId, communityName = '', streetName = '', shape } = zone;
  return content(draft) === content({ bureauId, communityName, streetName, shape: toWire(shape) });
}

/** What the administrator is shown before anything is written. */
export function checkReport({ zones, plans, problems }: ReadImport, town: Town): ZoneCheck {
  const shared = problems.length > 0 ? [] : sharedGround(plans, town);
  const count = (is: (plan: Plan) => boolean) => plans.filter(is).length;
  return {
    zones,
    fresh: count(({ before }) => before === null),
    changed: count(({ before, same }) => before !== null && !same),
    same: count(({ same }) => same),
    problemCount: problems.length,
    problems: problems.slice(0, CHECK_LINES_MAX),
    overlapCount: shared.length,
    overlaps: shared.slice(0, CHECK_LINES_MAX),
  };
}

/** The file's zones with each other and with those of the town that stay as they are. */
function sharedGround(plans: readonly Plan[], town: Town) {
  const drafts: NamedShape[] = plans.map(({ draft }) => draft);
  const named = new Set(drafts.map(({ name }) => name));
  const others = town.zones
    .filter(({ name }) => !named.has(name))
    .map(({ name, shape }): NamedShape => ({ name, shape: toWire(shape) }));
  return overlaps([...drafts, ...others], (nth) => nth < drafts.length);
}

export function documentOf({ draft, before }: Plan, zoneId: string, importId: string): ZoneDocument {
  const { name, bureauId, communityName, streetName, shape } = draft;
  return {
    _id: zoneId,
    name,
    bureauId,
    communityName,
    streetName,
    // Who answered for the old bureau does not for the new one.
    answerableKeys: before?.bureauId === bureauId ? (before.answerableKeys ?? []) : [],
    shape: fromWire(shape),
    retiredAt: null,
    rev: (before?.rev ?? 0) + 1,
    importId,
    before,
  };
}
