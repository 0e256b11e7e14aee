import { DEFAULT_CATEGORIES } from '../../types/reports/categories';
import { STAFF_ROLES } from '../../types/people/roles';
import { distanceToLine } from './ground';
import { sixtyLives } from './lives';
import { townMap } from './map';
import { handlersOf, holderOf, PEOPLE } from './people';
import { BUREAUS, grantDocuments, ROUTES } from './reference';
import { isWithin } from './spots';
import { momentsOf } from './steps';
import { NO_ZONE, ZONES, type TownZone } from './zones';

const NOW = Date.parse('2026-11-23T06:40:00Z');

function contains({ shape }: TownZone, spot: readonly [number, number]): boolean {
  if (shape.kind === 'corridor') return distanceToLine(spot, shape.spots) <= shape.halfWidthMeters;
  return shape.polygons.some(
    ({ outer, holes }) => isWithin(spot, outer) && !holes.some((hole) => isWithin(spot, hole)),
  );
}

describe('the demo town', () => {
  it('has four bureaus, eight zones and ten people over all roles', () => {
    expect([BUREAUS.length, ZONES.length, PEOPLE.length]).toEqual([4, 8, 10]);
    for (const role of [...STAFF_ROLES, 'resident', 'volunteer'] as const)
      expect(holderOf(role)).toBeDefined();
  });

  it('has a handler for every bureau a zone or a route names', () => {
    const named = [...ZONES, ...ROUTES].map(({ bureauId }) => bureauId);
    for (const bureauId of named) expect(handlersOf(bureauId).length).toBeGreaterThan(0);
  });

  it('gives every role but the resident’s by a grant, each once', () => {
    const grants = grantDocuments(NOW);
    expect(new Set(grants.map(({ _id }) => _id)).size).toBe(grants.length);
    expect(grants.map(({ role }) => role)).not.toContain('resident');
  });

  it('knows a point inside each zone, and one outside all', () => {
    for (const zone of ZONES) expect(contains(zone, zone.inside)).toBe(true);
    expect(ZONES.some((zone) => contains(zone, NO_ZONE))).toBe(false);
  });

  it('shows every zone by name on its map', () => {
    const names = townMap().features.map(({ properties }) => properties?.['name'] as string | undefined);
    expect(names).toEqual(expect.arrayContaining(ZONES.map(({ name }) => name)));
  });

  it('tells sixty reports of all categories and zones, each where it says it is', () => {
    const lives = sixtyLives(NOW);
    expect(lives).toHaveLength(60);
    expect(new Set(lives.map(({ category }) => category.categoryId)).size).toBe(DEFAULT_CATEGORIES.length);
    for (const { zoneId, spot } of lives) {
      const zone = ZONES.find((candidate) => candidate.zoneId === zoneId);
      if (zone) expect(contains(zone, spot)).toBe(true);
    }
    expect(new Set(lives.map(({ zoneId }) => zoneId)).size).toBe(ZONES.length + 1);
  });

  it('lets nothing happen before its report is filed or after now, at whatever hour it is opened', () => {
    for (let hour = 0; hour < 24 * 7; hour += 5) {
      const now = NOW + hour * 3_600_000;
      for (const life of sixtyLives(now)) {
        const moments = momentsOf(life, now);
        expect(moments[0]?.do).toBe('file');
        expect(moments.every(({ at }, index) => at < now && at >= (moments[index - 1]?.at ?? 0))).toBe(true);
      }
    }
  });
});
