import * as contracts from '#types/petitions/pledge-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { PetitionServices } from '../petition-services';
import { buildingsOf, takingsOf } from '../pledge-store';

/** Buildings of a zone, or of a town's campaign. */
const BUILDINGS_MAX = 1_000;

interface Row {
  _id: { buildingId: string; taken: boolean };
  doors: number;
}

/** By building, for those who go from door to door and those who answer for it. */
export const pledgeCoverage = action<typeof contracts.pledgeCoverage, PetitionServices>(
  contracts.pledgeCoverage,
  async ({ pledgeId, zoneId }, { caller, services: { database } }) => {
    if (caller.grants.length === 0) throw new Refusal('call.not-allowed');
    const { command } = database;
    const [buildings, doors] = await Promise.all([
      buildingsOf(database)
        .where(zoneId === null ? { _id: command.gt('') } : { zoneId })
        .limit(BUILDINGS_MAX)
        .get(),
      takingsOf(database)
        .aggregate()
        .match({ pledgeId, buildingId: command.gt('') })
        .group({ _id: { buildingId: '$buildingId', taken: '$taken' }, doors: command.aggregate.sum(1) })
        .limit(BUILDINGS_MAX * 2)
        .end<Row>(),
    ]);
    const of = (buildingId: string, taken?: boolean) =>
      doors.list
        .filter(({ _id }) => _id.buildingId === buildingId && (taken === undefined || _id.taken === taken))
        .reduce((sum, row) => sum + row.doors, 0);
    return {
      buildings: buildings.data.map(({ _id, name, zoneId: zone, zoneName, units }) => ({
        buildingId: _id,
        name,
        zoneId: zone,
        zoneName,
        units,
        visited: of(_id),
        taken: of(_id, true),
      })),
    };
  },
);
