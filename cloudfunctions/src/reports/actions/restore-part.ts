import * as contracts from '#types/reports/moderation-contracts';
import { action } from '../../platform/action';
import { moderate } from '../moderation';
import type { ReportServices } from '../report-services';

export const restorePart = action<typeof contracts.restorePart, ReportServices>(
  contracts.restorePart,
  async (input, context) => {
    await moderate(context, 'restore', input);
    return { hidden: false };
  },
);
