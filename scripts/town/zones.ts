import { ellipse, rectangle, ribbon, type Spot } from './ground';
import { RIVER } from './streets';

/** A polygon with holes, in metres; a corridor is a line and the metres to either side. */
export type ZoneShape =
  | { kind: 'polygons'; polygons: { outer: Spot[]; holes: Spot[][] }[] }
  | { kind: 'corridor'; spots: Spot[]; halfWidthMeters: number };

export interface TownZone {
  zoneId: string;
  name: string;
  community: string;
  bureauId: string;
  shape: ZoneShape;
  /** A point that belongs to this zone and to no smaller one. */
  inside: Spot;
}

/** The founding document's measure: 20 m into every alley. */
const CORRIDOR_HALF_WIDTH_METERS = 20;
export const LAKE: Spot[] = ellipse([-985, 690], 150, 88);
export const PARK: Spot[] = [
  [-1240, 480],
  [-720, 512],
  [-730, 900],
  [-1200, 900],
];
/** The green on the river's north bank, between 解放路 and 光明路. */
const BANK_START = RIVER.findIndex(([east]) => east > -380);
const BANK_END = RIVER.findIndex(([east]) => east > 600);
const BANK = RIVER.slice(BANK_START, BANK_END).map(([east, north]): Spot => [east, north + 68]);
export const RIVER_GREEN: Spot[] = ribbon(BANK, 30);

const polygon = (outer: Spot[], ...holes: Spot[][]): ZoneShape => ({
  kind: 'polygons',
  polygons: [{ outer, holes }],
});

export const ZONES: readonly TownZone[] = [
  {
    zoneId: 'weather-compound',
    name: '气象小区',
    community: '文昌社区',
    bureauId: 'weather',
    shape: polygon([
      [318, 480],
      [572, 484],
      [566, 730],
      [312, 726],
    ]),
    inside: [440, 600],
  },
  {
    zoneId: 'wenchang-corridor',
    name: '文昌街(青澜大道至光明路)',
    community: '文昌社区',
    bureauId: 'weather',
    shape: {
      kind: 'corridor',
      spots: [
        [0, 430],
        [600, 440],
      ],
      halfWidthMeters: CORRIDOR_HALF_WIDTH_METERS,
    },
    inside: [180, 433],
  },
  {
    zoneId: 'old-street',
    name: '老街片区',
    community: '老街社区',
    bureauId: 'street-office',
    shape: polygon([
      [-620, -10],
      [0, 0],
      [620, 20],
      [600, 440],
      [0, 430],
      [-640, 410],
    ]),
    inside: [180, 120],
  },
  {
    zoneId: 'market',
    name: '桂花巷农贸市场',
    community: '老街社区',
    bureauId: 'urban-management',
    // Inside the old street: the smaller one answers.
    shape: polygon(rectangle(-385, 40, -135, 195)),
    inside: [-260, 120],
  },
  {
    zoneId: 'park-and-river',
    name: '青澜公园与滨河绿地',
    community: '园林社区',
    bureauId: 'urban-management',
    // The lake is nobody's patch but the water authority's, which has no part in this campaign.
    shape: {
      kind: 'polygons',
      polygons: [
        { outer: PARK, holes: [LAKE] },
        { outer: RIVER_GREEN, holes: [] },
      ],
    },
    inside: [-790, 820],
  },
  {
    zoneId: 'mill-dormitory',
    name: '纺织厂宿舍',
    community: '建设社区',
    bureauId: 'housing',
    shape: polygon([
      [-575, -410],
      [-30, -400],
      [-40, -60],
      [-585, -70],
    ]),
    inside: [-300, -300],
  },
  {
    zoneId: 'new-gardens',
    name: '新城花园',
    community: '建设社区',
    bureauId: 'housing',
    shape: polygon([
      [60, -395],
      [600, -370],
      [585, -30],
      [50, -50],
    ]),
    inside: [330, -290],
  },
  {
    zoneId: 'station',
    name: '汽车站广场',
    community: '站前社区',
    bureauId: 'street-office',
    shape: polygon([
      [660, -340],
      [1190, -325],
      [1205, 370],
      [645, 395],
    ]),
    inside: [920, 40],
  },
];

/** Where no zone is: the dispatch desk answers. */
export const NO_ZONE: Spot = [-950, 150];
