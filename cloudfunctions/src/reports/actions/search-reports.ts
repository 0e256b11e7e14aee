import * as contracts from '#types/reports/list-contracts';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import type { ReportCard } from '#types/reports/report';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import type { ReportDocument } from '../report';
import { maySee } from '../report-policy';
import { WITHOUT_TIMELINE } from '../report-record';
import type { ReportServices } from '../report-services';
import { cardFor } from '../report-view';
import { holdsAll, numberAsked, questionOf, rarestGram } from '../search-grams';

/** Read for one page at most; those that do not hold all the words cost a look and are not shown. */
const LOOKED_AT_MAX = 3 * LIST_PAGE_SIZE;
/** Comes after every digit. */
const AFTER_DIGITS = ':';

export const searchReports = action<typeof contracts.searchReports, ReportServices>(
  contracts.searchReports,
  async ({ words, cursor }, { caller, services }) => {
    const { database, clock, townStore } = services;
    const { command } = database;
    const reports = database.collection<ReportDocument>('reports');
    const show = (report: ReportDocument) => cardFor(caller, report, clock.now());
    const number = numberAsked(words);
    if (number !== null) {
      const { data } = await reports
        .where(command.and([{ number: command.gte(number) }, { number: command.lt(number + AFTER_DIGITS) }]))
        .orderBy('number', 'asc')
        .field(WITHOUT_TIMELINE)
        .limit(LIST_PAGE_SIZE)
        .get();
      const found = data.filter((report) => maySee(caller, report)).map(show);
      return { reports: found, next: null, lookedSince: null };
    }
    const town = await townStore.town();
    const { grams, phrases } = questionOf(words);
    const gram = rarestGram(
      grams,
      town.categories.map(({ name }) => name),
    );
    if (gram === undefined) return { reports: [], next: null, lookedSince: null };
    const { data } = await reports
      .where(command.and([{ grams: gram }, ...after(command, 'filedAt', 'desc', cursor)]))
      .orderBy('filedAt', 'desc')
      .orderBy('_id', 'desc')
      .field({ entries: false, outbox: false })
      .limit(LOOKED_AT_MAX)
      .get();
    const found: ReportCard[] = [];
    let looked = 0;
    for (const report of data) {
      if (found.length === LIST_PAGE_SIZE) break;
      looked += 1;
      if (!maySee(caller, report) || !grams.every((one) => report.grams.includes(one))) continue;
      const card = show(report);
      // What was hidden since does not lead to it.
      const shown = [card.categoryName, report.zoneName, card.address, card.description];
      if (holdsAll(phrases, shown)) found.push(card);
    }
    const rows = data.slice(0, looked);
    const ended = looked === data.length && data.length < LOOKED_AT_MAX;
    return {
      reports: found,
      next: ended ? null : nextCursor(rows, rows.length, ({ filedAt }) => filedAt),
      lookedSince: ended ? null : (rows.at(-1)?.filedAt ?? null),
    };
  },
);
