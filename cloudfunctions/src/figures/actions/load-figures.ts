import * as contracts from '#types/figures/contracts';
import { action } from '../../platform/action';
import { evaluate } from '../evaluate';
import { countSignals } from '../figure-facts';
import { figuresScope } from '../figure-policy';
import type { FigureServices } from '../figure-services';
import { countedUpTo } from '../figure-store';
import { readDays } from '../read-days';

export const loadFigures = action<typeof contracts.loadFigures, FigureServices>(
  contracts.loadFigures,
  async ({ period, bureauId: asked, zoneId, categoryId }, { caller, services }) => {
    const { database, clock, townStore } = services;
    const bureauId = figuresScope(caller, asked);
    const where = { bureauId, zoneId, categoryId };
    const now = clock.now();
    const town = await townStore.town();
    const definitions = town.rules.figures;
    const [documents, signals, countedAt] = await Promise.all([
      readDays(database, period, bureauId, true),
      countSignals(database, where, now, definitions),
      countedUpTo(database),
    ]);
    const names = {
      bureau: (id: string) => town.bureauName(id),
      category: (id: string) => town.category(id)?.name,
    };
    return {
      bureau: bureauId === null ? null : { id: bureauId, name: town.bureauName(bureauId) ?? '' },
      ...evaluate(documents, period, names, where),
      signals,
      definitions,
      countedAt,
    };
  },
);
