import { Canvas } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useCallback, useEffect, useRef } from 'react';
import { pixelRatio } from '@/device/window';

use([BarChart, LineChart, GridComponent, LegendComponent, CanvasRenderer]);

interface ChartProps {
  labels: readonly string[];
  lines: readonly { name: string; values: readonly number[] }[];
}

/** look.md's green and blue: both stand out from a light and from a dark card. */
const COLOURS = ['#2160c4', '#0e8a66'];
const GREY = '#7c8580';
const HEIGHT_PX = 180;
/** Fewer points are bars: a line through two says nothing. */
const BARS_UP_TO = 8;
const ID = 'figures-chart';

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
  addEventListener?: () => void;
  removeEventListener?: () => void;
}

/** Drawn by ECharts on WeChat's own canvas. Only to look at: the numbers stand beside it in words. */
export function Chart({ labels, lines }: ChartProps) {
  const chart = useRef<EChartsType | null>(null);
  const latest = useRef({ labels, lines });
  latest.current = { labels, lines };
  const draw = useCallback(() => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .fields({ node: true, size: true })
      .exec(([found]: [{ node?: CanvasNode; width: number; height: number } | null]) => {
        const node = found?.node;
        if (!node?.getContext('2d') || !found) return;
        // ECharts listens to a mouse, which a phone's canvas does not know.
        node.addEventListener ??= () => undefined;
        node.removeEventListener ??= () => undefined;
        setPlatformAPI({ createCanvas: () => node as unknown as HTMLCanvasElement });
        chart.current ??= init(node as unknown as HTMLCanvasElement, null, {
          width: found.width,
          height: found.height || HEIGHT_PX,
          devicePixelRatio: pixelRatio(),
        });
        chart.current.setOption(optionOf(latest.current));
      });
  }, []);
  useReady(draw);
  useEffect(draw, [draw, labels, lines]);
  useEffect(() => () => chart.current?.dispose(), []);
  return <Canvas type="2d" id={ID} style={{ width: '100%', height: `${HEIGHT_PX}px` }} />;
}

const optionOf = ({ labels, lines }: ChartProps) => ({
  animation: false,
  color: COLOURS,
  textStyle: { color: GREY, fontSize: 12 },
  legend: { top: 0, textStyle: { color: GREY } },
  grid: { left: 32, right: 8, top: 32, bottom: 24 },
  xAxis: { type: 'category' as const, data: [...labels], axisLabel: { color: GREY } },
  yAxis: { type: 'value' as const, minInterval: 1, axisLabel: { color: GREY } },
  series: lines.map(({ name, values }) => ({
    name,
    type: labels.length <= BARS_UP_TO ? ('bar' as const) : ('line' as const),
    showSymbol: false,
    data: [...values],
  })),
});
