import type { GrantDocument, PersonDocument } from '../../cloudfunctions/src/people/person-data';
import type {
  BureauDocument,
  CategoryDocument,
  RouteDocument,
  ZoneDocument,
} from '../../cloudfunctions/src/places/town-data';
import { idFrom, personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { DEFAULT_CATEGORIES } from '../../types/reports/categories';
import { line } from './ground';
import { zoneArea } from './map';
import { PEOPLE } from './people';
import { ZONES } from './zones';

/** What an administrator would enter before the first report: the town's bureaus, zones, categories, routes and roles. */

export const BUREAUS: readonly BureauDocument[] = [
  { _id: 'weather', name: '青澜市气象局', shortName: '市气象局' },
  { _id: 'urban-management', name: '青澜市城市管理局', shortName: '市城管局' },
  { _id: 'housing', name: '青澜市住房和城乡建设局物业管理服务中心', shortName: '市住建局物业中心' },
  { _id: 'street-office', name: '文昌街道办事处', shortName: '文昌街道办' },
];

/** What an adopting bureau has no right or no tools for goes to who has; everything else to the zone's own bureau. */
export const ROUTES: readonly (RouteDocument & { zoneId: string; categoryId: string })[] = [
  {
    _id: 'compound-illegal-structure',
    zoneId: 'weather-compound',
    categoryId: 'illegal-structure',
    bureauId: 'urban-management',
  },
  {
    _id: 'corridor-parking',
    zoneId: 'wenchang-corridor',
    categoryId: 'parking',
    bureauId: 'urban-management',
  },
  { _id: 'market-bait-box', zoneId: 'market', categoryId: 'bait-box', bureauId: 'street-office' },
];

export const CATEGORIES: readonly CategoryDocument[] = DEFAULT_CATEGORIES.map(
  ({ categoryId, ...category }, order) => ({ _id: categoryId, ...category, order, bureauId: null }),
);

export const ZONE_DOCUMENTS: readonly ZoneDocument[] = ZONES.map((zone) => ({
  _id: zone.zoneId,
  name: zone.name,
  bureauId: zone.bureauId,
  communityName: zone.community,
  shape:
    zone.shape.kind === 'corridor'
      ? {
          kind: 'corridor',
          line: { type: 'LineString', coordinates: line(zone.shape.spots) },
          metersEachSide: zone.shape.halfWidthMeters,
        }
      : { kind: 'polygon', geometry: zoneArea(zone) },
}));

export function peopleDocuments(createdAt: number): PersonDocument[] {
  return PEOPLE.map(({ id, name, openid }) => ({
    _id: personKeyOf(openid),
    personId: idFrom('demo person', id),
    openid,
    nickname: name,
    createdAt,
  }));
}

export function grantDocuments(grantedAt: number): GrantDocument[] {
  return PEOPLE.flatMap(({ openid, roles }) =>
    roles.flatMap(({ role, bureauId = null }): GrantDocument[] => {
      if (role === 'resident') return [];
      const personKey = personKeyOf(openid);
      const _id = idFrom('grant', personKey, role, bureauId ?? '');
      return [{ _id, personKey, openid, role, bureauId, grantedAt }];
    }),
  );
}
