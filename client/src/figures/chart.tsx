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
  /** Of the canvas: each on a page its own. */
  id: string;
  /** `columns` over time; `rows` side by side, the first on top. */
  shape?: 'columns' | 'rows';
  /** What stands at the end of each row. */
  said?: readonly string[];
  labels: readonly string[];
  lines: readonly { name: string; values: readonly number[] }[];
}

/** look.md's green and blue: both stand out from a light and from a dark card. */
const BLUE = '#2160c4';
const GREEN = '#0e8a66';
const COLOURS = [BLUE, GREEN];
const GREY = '#7c8580';
const COLUMNS_PX = 180;
/** Fewer points are bars: a line through two says nothing. */
const BARS_UP_TO = 8;
/** Of a row: a name may take two lines. */
const ROW_PX = 40;
const ROWS_AROUND_PX = 16;
/** Beside the rows, for their names and for what is said at their ends. */
const NAMES_PX = 116;
const SAID_PX = 88;

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
  addEventListener?: () => void;
  removeEventListener?: () => void;
}

/** Drawn by ECharts on WeChat's own canvas. Only to look at: the numbers stand beside it in words. */
export function Chart(props: ChartProps) {
  const { id, shape = 'columns', labels, lines } = props;
  const heightPx = shape === 'rows' ? labels.length * ROW_PX + ROWS_AROUND_PX : COLUMNS_PX;
  const chart = useRef<EChartsType | null>(null);
  /** How high it was drawn: another height is another chart. */
  const drawnPx = useRef(0);
  const latest = useRef(props);
  latest.current = props;
  const draw = useCallback(() => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: [{ node?: CanvasNode; width: number; height: number } | null]) => {
        const node = found?.node;
        if (!node?.getContext('2d') || !found) return;
        // ECharts listens to a mouse, which a phone's canvas does not know.
        node.addEventListener ??= () => undefined;
        node.removeEventListener ??= () => undefined;
        setPlatformAPI({ createCanvas: () => node as unknown as HTMLCanvasElement });
        if (drawnPx.current !== heightPx) {
          chart.current?.dispose();
          chart.current = null;
        }
        drawnPx.current = heightPx;
        chart.current ??= init(node as unknown as HTMLCanvasElement, null, {
          width: found.width,
          height: found.height || heightPx,
          devicePixelRatio: pixelRatio(),
        });
        chart.current.setOption(optionOf(latest.current));
      });
  }, [id, heightPx]);
  useReady(draw);
  useEffect(draw, [draw, labels, lines]);
  useEffect(() => () => chart.current?.dispose(), []);
  return <Canvas type="2d" id={id} style={{ width: '100%', height: `${heightPx}px` }} />;
}

const optionOf = (props: ChartProps) => (props.shape === 'rows' ? rowsOption(props) : columnsOption(props));

const columnsOption = ({ labels, lines }: ChartProps) => ({
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

const rowsOption = ({ labels, lines, said = [] }: ChartProps) => ({
  animation: false,
  color: [GREEN],
  textStyle: { color: GREY, fontSize: 12 },
  grid: { left: NAMES_PX, right: SAID_PX, top: 4, bottom: 4 },
  xAxis: { type: 'value' as const, show: false, min: 0 },
  yAxis: {
    type: 'category' as const,
    inverse: true,
    data: [...labels],
    axisTick: { show: false },
    axisLine: { show: false },
    // Whole names, on as many lines as they need.
    axisLabel: { color: GREY, width: NAMES_PX - 8, overflow: 'break' as const },
  },
  series: lines.map(({ name, values }) => ({
    name,
    type: 'bar' as const,
    barMaxWidth: 16,
    data: [...values],
    label: {
      show: true,
      position: 'right' as const,
      color: GREY,
      formatter: ({ dataIndex }: { dataIndex: number }) => said[dataIndex] ?? '',
    },
  })),
});
