import * as contracts from '#types/reports/moderation-contracts';
import { action } from '../../platform/action';
import { moderate } from '../moderation';
import type { ReportServices } from '../report-services';

export const hidePart = action<typeof contracts.hidePart, ReportServices>(
  contracts.hidePart,
  async (input, context) => {
    await moderate(context, 'hide', input);
    return { hidden: true };
  },
);
