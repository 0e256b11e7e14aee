import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { followedReports, myReports, nearReports, worklist } from '../report-lists';
import type { ReportServices } from '../report-services';

export const listReports = action<typeof contracts.listReports, ReportServices>(
  contracts.listReports,
  async (input, { caller, services }) => {
    const { database } = services;
    const now = services.clock.now();
    const { scope, cursor, states, categoryId } = input;
    const filter = { states, categoryId };
    if (scope === 'mine') return myReports(database, caller, now, cursor, filter);
    if (scope === 'following') return followedReports(database, caller, now, cursor);
    if (scope === 'worklist') return worklist(database, caller, now, cursor, filter);
    if (!input.position) {
      throw new Refusal('call.invalid', { fields: { position: '请告诉我们在哪里附近找。' } });
    }
    const around = { position: input.position, radiusMeters: input.radiusMeters };
    return { reports: await nearReports(database, caller, now, around, filter), next: null };
  },
);
