import { optionOf, type ChartLook } from './chart-option';

const LOOK: ChartLook = { ink: 'ink', line: 'line', blue: 'blue', green: 'green', fontPx: 16.2 };
const chart = { id: 'c', labels: ['一', '二'], lines: [{ name: '上报', values: [1, 2] }] };

describe('a chart', () => {
  it('writes in the page’s own colour and text size, over the page’s own lines', () => {
    const { legend, xAxis, yAxis } = optionOf(chart, LOOK) as {
      legend: { textStyle: object };
      xAxis: { axisLabel: object };
      yAxis: { axisLabel: object; splitLine: object };
    };
    for (const text of [legend.textStyle, xAxis.axisLabel, yAxis.axisLabel])
      expect(text).toMatchObject({ color: 'ink', fontSize: 16.2 });
    expect(yAxis.splitLine).toEqual({ lineStyle: { color: 'line' } });
  });

  it('leaves a quarter of a small phone’s card to its rows in the largest text', () => {
    const { grid } = optionOf({ ...chart, shape: 'rows' }, LOOK) as {
      grid: { left: number; right: number };
    };
    const cardPx = 375 - 4 * 16;
    expect(cardPx - grid.left - grid.right).toBeGreaterThan(cardPx / 4);
  });
});
