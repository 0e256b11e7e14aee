import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { followedReports, myReports, nearPage, publicReports, worklist } from '../report-lists';
import type { ReportServices } from '../report-services';

const missing = (field: string, problem: string) =>
  new Refusal('call.invalid', { fields: { [field]: problem } });

export const listReports = action<typeof contracts.listReports, ReportServices>(
  contracts.listReports,
  async ({ scope, cursor, position, radiusMeters, ...filter }, { caller, services }) => {
    const { database } = services;
    const now = services.clock.now();
    switch (scope) {
      case 'mine':
        return myReports(database, caller, now, cursor, filter);
      case 'following':
        return followedReports(database, caller, now, cursor);
      case 'worklist':
        return worklist(database, caller, now, cursor, filter);
      case 'near':
        if (!position) throw missing('position', '请告诉我们在哪里附近找。');
        return nearPage(database, caller, now, { position, radiusMeters }, filter, cursor);
      default: {
        if (scope === 'zone' && !filter.zoneId) throw missing('zoneId', '请选择片区。');
        if (scope === 'bureau' && !filter.bureauId) throw missing('bureauId', '请选择责任单位。');
        const town = await services.townStore.town();
        const kinds = town.categories.map(({ _id }) => _id);
        return publicReports(database, caller, now, kinds, filter, cursor);
      }
    }
  },
);
