import type { PledgeShown } from '#types/petitions/pledge-contracts';

/** Collection `pledges`: the official text with all its versions. */
export interface PledgeDocument {
  /** pledgeId */
  _id: string;
  title: string;
  versions: { version: number; text: string; at: number }[];
  /** As last counted, by whoever looked when it had grown old. */
  counted: PledgeCount;
}

export interface PledgeCount {
  people: number;
  households: number;
  shops: number;
  at: number;
}

/** Collection `pledge_takings`: one per person, or one per door. */
export interface TakingDocument {
  /** idFrom('taking', pledgeId, personKey) or idFrom('door', pledgeId, buildingId, unit). */
  _id: string;
  pledgeId: string;
  kind: 'person' | 'household' | 'shop';
  /** Whoever took it; null at a door, where no person is recorded. */
  personKey: string | null;
  buildingId: string | null;
  unit: string;
  taken: boolean;
  version: number;
  name: string | null;
  at: number;
  /** The volunteer at the door; null for oneself. */
  byKey: string | null;
}

/** Collection `buildings`. */
export interface BuildingDocument {
  _id: string;
  name: string;
  zoneId: string | null;
  zoneName: string | null;
  units: number;
}

export const latest = (pledge: PledgeDocument) =>
  pledge.versions.reduce((best, one) => (one.version > best.version ? one : best));

/** How a door is written: "3单元 502" and "3 单元502" are the same one. */
export function doorOf(unit: string): string {
  return unit.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

export function pledgeShown(
  pledge: PledgeDocument,
  counted: PledgeCount,
  own: TakingDocument | null,
  names: readonly string[],
): PledgeShown {
  const { text, version, at } = latest(pledge);
  return {
    pledgeId: pledge._id,
    title: pledge.title,
    text,
    version,
    publishedAt: at,
    earlier: pledge.versions
      .filter((one) => one.version !== version)
      .sort((one, other) => other.version - one.version)
      .map((one) => ({ version: one.version, text: one.text, publishedAt: one.at })),
    // The shared count may be some seconds old; the reader's own is in it for sure.
    people: Math.max(counted.people, own === null ? 0 : 1),
    households: counted.households,
    shops: counted.shops,
    countedAt: counted.at,
    takenAt: own?.at ?? null,
    takenVersion: own?.version ?? null,
    names: [...names],
  };
}
