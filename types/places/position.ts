import * as v from 'valibot';

/** A point as WeChat gives and draws it: GCJ-02, degrees. Not WGS-84: the two differ by up to 700 m in China. */
export const positionSchema = v.object({
  longitude: v.pipe(v.number('请选择位置。'), v.minValue(-180), v.maxValue(180)),
  latitude: v.pipe(v.number('请选择位置。'), v.minValue(-90), v.maxValue(90)),
});
export type Position = v.InferOutput<typeof positionSchema>;

export const ADDRESS_MAX_CHARS = 100;

/** A position and the words people know it by. */
export const placeSchema = v.object(
  {
    ...positionSchema.entries,
    address: v.pipe(
      v.string('请写明地点。'),
      v.trim(),
      v.maxLength(ADDRESS_MAX_CHARS, '地点最多 100 个字。'),
    ),
  },
  '请选择地点。',
);
export type Place = v.InferOutput<typeof placeSchema>;
