export interface ChartProps {
  /** Of the canvas: each on a page its own. */
  id: string;
  /** `columns` over time; `rows` side by side, the first on top. */
  shape?: 'columns' | 'rows';
  /** What stands at the end of each row. */
  said?: readonly string[];
  labels: readonly string[];
  lines: readonly { name: string; values: readonly number[] }[];
}

/** The page's own colours and text size. */
export interface ChartLook {
  ink: string;
  line: string;
  blue: string;
  green: string;
  fontPx: number;
}

/** Of the smallest text, at its normal size: everything below is laid out for it. */
const FONT_PX = 12;
/** Fewer points are bars: a line through two says nothing. */
const BARS_UP_TO = 8;
/** Beside the rows, for their names and for what is said at their ends. */
const NAMES_PX = 116;
const SAID_PX = 88;
/** The larger the text, the more of the width is left to the bars all the same. */
const SIDES_SCALE_MAX = 1.12;

export const optionOf = (props: ChartProps, look: ChartLook) =>
  props.shape === 'rows' ? rowsOption(props, look) : columnsOption(props, look);

const textOf = ({ ink, fontPx }: ChartLook) => ({ color: ink, fontSize: fontPx });

function columnsOption({ labels, lines }: ChartProps, look: ChartLook) {
  const scale = look.fontPx / FONT_PX;
  const text = textOf(look);
  return {
    animation: false,
    color: [look.blue, look.green],
    textStyle: text,
    legend: { top: 0, textStyle: text, inactiveColor: look.line },
    grid: { left: 32 * scale, right: 8, top: 32 * scale, bottom: 24 * scale },
    xAxis: {
      type: 'category' as const,
      data: [...labels],
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: look.ink } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value' as const,
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: look.line } },
    },
    series: lines.map(({ name, values }) => ({
      name,
      type: labels.length <= BARS_UP_TO ? ('bar' as const) : ('line' as const),
      showSymbol: false,
      data: [...values],
    })),
  };
}

function rowsOption({ labels, lines, said = [] }: ChartProps, look: ChartLook) {
  const scale = Math.min(SIDES_SCALE_MAX, look.fontPx / FONT_PX);
  const text = textOf(look);
  const names = NAMES_PX * scale;
  return {
    animation: false,
    color: [look.green],
    textStyle: text,
    grid: { left: names, right: SAID_PX * scale, top: 4, bottom: 4 },
    xAxis: { type: 'value' as const, show: false, min: 0 },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: [...labels],
      axisTick: { show: false },
      axisLine: { show: false },
      // Whole names, on as many lines as they need.
      axisLabel: { ...text, width: names - 8, overflow: 'break' as const },
    },
    series: lines.map(({ name, values }) => ({
      name,
      type: 'bar' as const,
      barMaxWidth: 16,
      data: [...values],
      label: {
        ...text,
        show: true,
        position: 'right' as const,
        formatter: ({ dataIndex }: { dataIndex: number }) => said[dataIndex] ?? '',
      },
    })),
  };
}
