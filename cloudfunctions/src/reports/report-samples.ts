import { PUBLIC_CALENDAR } from '#types/places/public-holidays';
import { DEFAULT_RULES } from '#types/places/rule-contracts';
import type { Caller, Grant } from '../platform/action';
import { fileReport, type Filing } from './filing';
import type { ReportDocument } from './report';
import type { TownTime } from './report-services';

/** Reports and people for tests, each as little as the test does not care about. */
export const aCategory = { _id: 'rubbish', name: '积存垃圾', handlingHours: 4, urgent: false };

export const aTownTime: TownTime = { calendar: PUBLIC_CALENDAR, rules: DEFAULT_RULES };

/** A Monday, ten in the morning in China. */
export const FILED_AT = Date.parse('2026-11-23T02:00:00Z');

export function aFiling(over: Partial<Filing> = {}): Filing {
  return {
    reportId: 'r1',
    number: '261123000001',
    at: FILED_AT,
    category: aCategory,
    town: aTownTime,
    description: '垃圾桶满了',
    place: { longitude: 119.74, latitude: 33.12, address: '滨河路12号' },
    photos: ['cloud://env.bucket/before.jpg'],
    anonymous: false,
    zone: { zoneId: 'z1', zoneName: '河东' },
    bureau: { bureauId: 'weather', bureauName: '气象局' },
    verdict: 'pass',
    reporter: { key: 'reporter-key', nickname: '王桂兰' },
    ...over,
  };
}

export function aReport(over: Partial<ReportDocument> = {}): ReportDocument {
  return { ...fileReport(aFiling()).report, ...over };
}

export function aCaller(...grants: Grant[]): Caller {
  return { key: 'caller-key', openid: 'oCaller', personId: 'p1', nickname: '小王', grants, consents: [] };
}

export const theReporter: Caller = { ...aCaller(), key: 'reporter-key' };
