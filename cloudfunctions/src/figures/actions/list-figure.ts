import * as contracts from '#types/figures/contracts';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import type { FactDocument } from '../facts';
import { factsBehind } from '../figure-facts';
import { figuresScope } from '../figure-policy';
import type { FigureServices } from '../figure-services';

export const listFigure = action<typeof contracts.listFigure, FigureServices>(
  contracts.listFigure,
  async ({ figure, period, bureauId: asked, zoneId, categoryId, cursor }, { caller, services }) => {
    const { database, clock, cases, townStore } = services;
    const where = { bureauId: figuresScope(caller, asked), zoneId, categoryId };
    const { rules } = await townStore.town();
    const condition = factsBehind(database, figure, period, where, clock.now(), rules.figures);
    const { data } = await database
      .collection<FactDocument>('figure_facts')
      .where(database.command.and([...condition, ...after(database.command, 'at', 'desc', cursor)]))
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(LIST_PAGE_SIZE)
      .get();
    return {
      reports: await cases.cards(
        caller,
        data.map(({ reportId }) => reportId),
      ),
      next: nextCursor(data, LIST_PAGE_SIZE, ({ at }) => at),
    };
  },
);
