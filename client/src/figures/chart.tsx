import { Canvas, View } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useCallback, useEffect, useRef } from 'react';
import { useTextSize } from '@/device/font-scale';
import { useThemeChange } from '@/device/theme';
import { pixelRatio } from '@/device/window';
import { optionOf, type ChartLook, type ChartProps } from './chart-option';
import classes from './chart.module.scss';

use([BarChart, LineChart, GridComponent, LegendComponent, CanvasRenderer]);

const COLUMNS_PX = 180;
/** Of a row: a name may take two lines. */
const ROW_PX = 40;
const ROWS_AROUND_PX = 16;

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
  addEventListener?: () => void;
  removeEventListener?: () => void;
}
type Found = [
  { node?: CanvasNode; width: number; height: number } | null,
  Record<(typeof LOOK)[number], string> | null,
];

const LOOK = ['color', 'fontSize', 'borderTopColor', 'borderRightColor', 'borderLeftColor'] as const;

/** Drawn by ECharts on WeChat's own canvas, in the page's colours and size. Only to look at: the numbers stand beside it in words. */
export function Chart(props: ChartProps) {
  const { id, shape = 'columns', labels, lines } = props;
  const heightPx = shape === 'rows' ? labels.length * ROW_PX + ROWS_AROUND_PX : COLUMNS_PX;
  const size = useTextSize((state) => state.size);
  const chart = useRef<EChartsType | null>(null);
  /** How high it was drawn: another height is another chart. */
  const drawnPx = useRef(0);
  const latest = useRef(props);
  latest.current = props;
  const draw = useCallback(() => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .select(`#${id}-look`)
      .fields({ computedStyle: [...LOOK] })
      .exec(([found, style]: Found) => {
        const node = found?.node;
        if (!node?.getContext('2d') || !found || !style) return;
        // ECharts listens to a mouse, which a phone's canvas does not know.
        node.addEventListener ??= () => undefined;
        node.removeEventListener ??= () => undefined;
        setPlatformAPI({ createCanvas: () => node as unknown as HTMLCanvasElement });
        const height = found.height || heightPx;
        if (drawnPx.current !== height) {
          chart.current?.dispose();
          chart.current = null;
        }
        drawnPx.current = height;
        chart.current ??= init(node as unknown as HTMLCanvasElement, null, {
          width: found.width,
          height,
          devicePixelRatio: pixelRatio(),
        });
        chart.current.setOption(optionOf(latest.current, lookOf(style)));
      });
  }, [id, heightPx]);
  useReady(draw);
  useThemeChange(draw);
  useEffect(draw, [draw, labels, lines, size]);
  useEffect(() => () => chart.current?.dispose(), []);
  return (
    <View id={`${id}-look`} className={classes.look}>
      <Canvas
        type="2d"
        id={id}
        className={classes.canvas}
        style={{ height: `calc(${heightPx}px * var(--scale))` }}
      />
    </View>
  );
}

const lookOf = (style: Record<(typeof LOOK)[number], string>): ChartLook => ({
  ink: style.color,
  line: style.borderTopColor,
  blue: style.borderRightColor,
  green: style.borderLeftColor,
  fontPx: parseFloat(style.fontSize),
});
