/** What a number of signatures leads to. Copied into a petition when it is published, so that rules do not change under it. */
export interface Threshold {
  id: string;
  signatures: number;
  labelZh: string;
  labelEn: string;
  /** Whose duty to answer begins; null: it is shown to the whole town from now on. */
  duty: { who: 'bureau' | 'office'; workingDays: number } | null;
}

/** domain § 6: what a town begins with; its administrators may set others (`threshold.save`). */
export const THRESHOLDS: readonly Threshold[] = [
  { id: 'shown', signatures: 30, labelZh: '全市展示', labelEn: 'Shown to the whole town', duty: null },
  {
    id: 'bureau',
    signatures: 100,
    labelZh: '责任单位答复',
    labelEn: 'The bureau must answer',
    duty: { who: 'bureau', workingDays: 10 },
  },
  {
    id: 'office',
    signatures: 500,
    labelZh: '市创城办答复',
    labelEn: 'The campaign office must answer',
    duty: { who: 'office', workingDays: 10 },
  },
];
