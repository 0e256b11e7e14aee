import { evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import { compareValues } from '../values/compare';
import { isDoc, type Doc } from '../values/value';
import { groupKey } from './group-key';

export interface Accumulator {
  add(doc: unknown): void;
  result(): unknown;
}

type Fold = () => { take(value: unknown): void; result(): unknown };

const isMissing = (value: unknown) => value === undefined || value === null;

const pick =
  (better: (order: number) => boolean): Fold =>
  () => {
    let kept: unknown = null;
    return {
      take: (value) => {
        if (!isMissing(value) && (kept === null || better(compareValues(value, kept)))) kept = value;
      },
      result: () => kept,
    };
  };

const deviation =
  (sample: boolean): Fold =>
  () => {
    let [n, mean, squares] = [0, 0, 0];
    return {
      take: (value) => {
        if (typeof value !== 'number') return;
        const step = value - mean;
        mean += step / ++n;
        squares += step * (value - mean);
      },
      result: () => {
        const by = sample ? n - 1 : n;
        return by <= 0 ? null : Math.sqrt(squares / by);
      },
    };
  };

const FOLDS: Record<string, Fold> = {
  $sum: () => {
    let sum = 0;
    return { take: (value) => void (typeof value === 'number' && (sum += value)), result: () => sum };
  },
  $avg: () => {
    let [sum, n] = [0, 0];
    return {
      take: (value) => {
        if (typeof value !== 'number') return;
        sum += value;
        n++;
      },
      result: () => (n === 0 ? null : sum / n),
    };
  },
  $min: pick((order) => order < 0),
  $max: pick((order) => order > 0),
  $first: () => {
    let first: { value: unknown } | undefined;
    return { take: (value) => void (first ??= { value }), result: () => first?.value ?? null };
  },
  $last: () => {
    let last: unknown = null;
    return { take: (value) => void (last = value), result: () => last ?? null };
  },
  $push: () => {
    const list: unknown[] = [];
    return { take: (value) => void (value !== undefined && list.push(value)), result: () => list };
  },
  $addToSet: () => {
    const set = new Map<string, unknown>();
    return {
      take: (value) => void (value !== undefined && set.set(groupKey(value), value)),
      result: () => [...set.values()],
    };
  },
  $mergeObjects: () => {
    const merged: Doc = {};
    return { take: (value) => void (isDoc(value) && Object.assign(merged, value)), result: () => merged };
  },
  $stdDevPop: deviation(false),
  $stdDevSamp: deviation(true),
  $count: () => {
    let n = 0;
    return { take: () => void n++, result: () => n };
  },
};

/** A running accumulator for `{$sum: '$n'}`; rarer ones keep their group's documents and leave the work to mingo. */
export function accumulator(spec: Doc, options: Options): Accumulator {
  const [operator, expression] = Object.entries(spec)[0] as [string, unknown];
  const fold = FOLDS[operator]?.();
  if (fold !== undefined)
    return { add: (doc) => fold.take(evalExpr(doc, expression, options)), result: fold.result };
  const kept: unknown[] = [];
  return { add: (doc) => void kept.push(doc), result: () => evalExpr(kept, spec, options) };
}
