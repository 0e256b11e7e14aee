/** What can be wrong with a zone; `{detail}` is the offending value. The field beside it is a path into the feature. */
export const ZONE_PROBLEMS = {
  'not-geojson': {
    zh: '不是 GeoJSON 的 FeatureCollection，请检查文件。',
    en: 'Not a GeoJSON FeatureCollection. Please check the file.',
  },
  'too-many': { zh: '一次最多导入 {detail} 个片区，请分成几份。', en: 'At most {detail} zones at a time.' },
  empty: { zh: '文件里没有片区。', en: 'There are no zones in the file.' },
  'geometry-kind': {
    zh: '要是面（Polygon、MultiPolygon）或街道中线（LineString），现在是“{detail}”。',
    en: 'Must be a Polygon, MultiPolygon or LineString, not “{detail}”.',
  },
  'name-missing': { zh: '缺少片区名称。', en: 'The zone has no name.' },
  'name-long': { zh: '名称最多 {detail} 个字。', en: 'At most {detail} characters.' },
  'name-twice': { zh: '与第 {detail} 个重名。', en: 'Same name as feature {detail}.' },
  'name-taken': { zh: '已有片区叫“{detail}”。', en: 'A zone is already called “{detail}”.' },
  'bureau-unknown': {
    zh: '没有叫“{detail}”的责任单位，请先在“责任单位”里添加。',
    en: 'There is no bureau “{detail}”. Add it under bureaus first.',
  },
  'meters-range': {
    zh: '街道要写明每侧米数（1 到 {detail}）。',
    en: 'A street needs its metres each side (1 to {detail}).',
  },
  'point-invalid': { zh: '“{detail}”不是经纬度。', en: '“{detail}” is not a longitude and latitude.' },
  'ring-open': { zh: '边界没有闭合：最后一点要与第一点相同。', en: 'The ring is not closed.' },
  'too-few-points': {
    zh: '点太少，至少要 {detail} 个不同的点。',
    en: 'Too few points: at least {detail} are needed.',
  },
  'too-many-points': { zh: '点太多，最多 {detail} 个。', en: 'Too many points: at most {detail}.' },
  'self-crossing': { zh: '边界在 {detail} 附近自己交叉。', en: 'The boundary crosses itself near {detail}.' },
  'no-area': { zh: '面积几乎为零。', en: 'It covers next to nothing.' },
  'out-of-city': {
    zh: '{detail} 不在本市范围内，经纬度是不是写反了？',
    en: '{detail} is outside the city. Are the coordinates swapped?',
  },
} as const;
export type ZoneProblemCode = keyof typeof ZONE_PROBLEMS;

export interface ZoneProblem {
  /** Position in the file's list of features, from 0; null is about the whole file. */
  index: number | null;
  /** As far as it has one. */
  name: string;
  /** Path into the feature: `properties.name`, `geometry.coordinates[0][3]`. */
  field: string;
  code: ZoneProblemCode;
  detail: string;
}

export function problemWords(
  { code, detail }: Pick<ZoneProblem, 'code' | 'detail'>,
  language: 'zh' | 'en',
): string {
  return ZONE_PROBLEMS[code][language].replace('{detail}', detail);
}
