import { Canvas } from '@tarojs/components';

export const CARD_CANVAS = 'petition-card';

/** Out of sight: only the picture made from it is used. */
export function CardCanvas() {
  return (
    <Canvas
      type="2d"
      id={CARD_CANVAS}
      style={{ position: 'fixed', left: '-9999px', top: 0, width: '250px', height: '200px' }}
    />
  );
}
