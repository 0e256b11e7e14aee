import * as contracts from '#types/figures/contracts';
import { action } from '../../platform/action';
import { evaluate } from '../evaluate';
import type { FigureServices } from '../figure-services';
import { readDays } from '../read-days';

const NO_NAMES = { bureau: () => null, category: () => undefined };

export const publicFigures = action<typeof contracts.publicFigures, FigureServices>(
  contracts.publicFigures,
  async ({ period }, { services }) => {
    const { rules } = await services.townStore.town();
    const documents = await readDays(services.database, period, null, false);
    const bare = documents.map((document) => ({ ...document, zones: [], categories: [] }));
    const { tally, medianHours, trend } = evaluate(bare, period, NO_NAMES, { bureauId: null });
    return { tally, medianHours, trend, bases: rules.figures.bases };
  },
);
