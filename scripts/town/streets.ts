import { curved, type Spot } from './ground';

export interface Street {
  name: string;
  kind: 'arterial' | 'street' | 'alley';
  widthMeters: number;
  spots: Spot[];
  /** Where its name stands: away from crossings and from zones’ names. */
  nameAt: Spot;
}

const street = (
  name: string,
  kind: Street['kind'],
  widthMeters: number,
  nameAt: Spot,
  ...through: [number, number][]
): Street => ({
  name,
  kind,
  widthMeters,
  nameAt,
  spots: through.length > 2 ? curved(through, 4) : through,
});

/** Where two named streets cross; blocks lie between these. Rows from south to north, columns from west to east. */
export const CROSSINGS: readonly (readonly Spot[])[] = [
  [
    [-1600, -1200],
    [-580, -1200],
    [55, -1200],
    [660, -1200],
    [1600, -1200],
  ],
  [
    [-1600, -465],
    [-600, -440],
    [20, -430],
    [640, -400],
    [1600, -385],
  ],
  [
    [-1600, -35],
    [-620, -10],
    [0, 0],
    [620, 20],
    [1600, 55],
  ],
  [
    [-1600, 365],
    [-640, 410],
    [0, 430],
    [600, 440],
    [1600, 405],
  ],
  [
    [-1600, 1200],
    [-660, 1200],
    [-20, 1200],
    [580, 1200],
    [1600, 1200],
  ],
];

export const STREETS: readonly Street[] = [
  street('人民路', 'arterial', 24, [-310, -5], [-1600, -35], [-620, -10], [0, 0], [620, 20], [1600, 55]),
  street('青澜大道', 'arterial', 24, [14, -320], [-20, 1200], [0, 430], [0, 0], [20, -430], [55, -1200]),
  // Straight between 青澜大道 and 光明路: the corridor's edge can be measured there.
  {
    name: '文昌街',
    kind: 'street',
    widthMeters: 16,
    nameAt: [-330, 420],
    spots: [
      [-1600, 365],
      [-640, 410],
      [0, 430],
      [600, 440],
      [1600, 405],
    ],
  },
  street(
    '建设路',
    'street',
    16,
    [330, -416],
    [-1600, -465],
    [-600, -440],
    [20, -430],
    [640, -400],
    [1600, -385],
  ),
  street(
    '解放路',
    'street',
    16,
    [-609, -330],
    [-660, 1200],
    [-640, 410],
    [-620, -10],
    [-600, -440],
    [-580, -1200],
  ),
  street('光明路', 'street', 16, [634, -300], [580, 1200], [600, 440], [620, 20], [640, -400], [660, -1200]),
  street(
    '环城东路',
    'street',
    16,
    [1221, -80],
    [1230, 1200],
    [1240, 405],
    [1230, 50],
    [1215, -385],
    [1230, -1200],
  ),
  street('气象路', 'alley', 9, [296, 840], [300, 436], [292, 690], [296, 1200]),
  street('桂花巷', 'alley', 6, [-402, 330], [-400, 1], [-404, 210], [-398, 419]),
  street('井儿巷', 'alley', 6, [-114, 330], [-110, -1], [-118, 210], [-112, 427]),
  street('竹器巷', 'alley', 6, [-520, 210], [-630, 205], [-400, 214], [-118, 208], [0, 214]),
  street('染坊弄', 'alley', 6, [150, 220], [0, 214], [300, 226], [608, 232]),
  street('学前街', 'alley', 8, [299, 330], [305, 10], [300, 226], [298, 435]),
  street('纺织路', 'alley', 8, [-530, -233], [-612, -235], [-300, -228], [10, -218]),
  street('花园路', 'alley', 8, [560, -193], [10, -218], [330, -205], [630, -190]),
  street('站前路', 'alley', 10, [1100, 231], [610, 232], [900, 236], [1238, 225]),
  street('车站南路', 'alley', 10, [1080, -176], [630, -190], [920, -182], [1222, -170]),
  street(
    '滨河南路',
    'alley',
    8,
    [230, -768],
    [-580, -800],
    [-200, -775],
    [50, -770],
    [400, -765],
    [660, -790],
    [1225, -740],
  ),
];

export const RIVER_NAME = '青澜河';
export const RIVER_WIDTH_METERS = 74;
export const RIVER: readonly Spot[] = curved(
  [
    [-1640, -150],
    [-1150, -215],
    [-930, -330],
    [-730, -520],
    [-420, -630],
    [-50, -640],
    [300, -590],
    [560, -620],
    [840, -560],
    [1100, -600],
    [1640, -480],
  ],
  7,
);
