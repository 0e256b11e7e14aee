import { OTHER_CATEGORY } from '#types/reports/categories';
import * as contracts from '#types/screens/contracts';
import type { ReportCard } from '#types/reports/report';
import { unreadCount } from '../notices/inbox';
import { pushHint } from '../notices/push-shown';
import type { CategoryDocument } from '../places/town-data';
import { townPetition } from '../petitions/petition-lists';
import { action } from '../platform/action';
import { myReports, nearReports } from '../reports/report-lists';
import { worklistFigures } from '../reports/report-figures';
import { toVerifyCount } from '../tasks/claim-lists';
import { nearTasks } from '../tasks/task-lists';
import { grantsShown } from './grants-shown';
import type { ScreenServices } from './screen-services';

/** Everything the home page shows, its reads side by side. */
export const loadHome = action<typeof contracts.loadHome, ScreenServices>(
  contracts.loadHome,
  async ({ position }, { caller, services }) => {
    const { database, settings } = services;
    const now = services.clock.now();
    const town = await services.townStore.town();
    const around = { position: position ?? town.center };
    const [near, mine, tasks, petition, worklist, toVerify, month, unread, push] = await Promise.all([
      nearReports(database, caller, now, around, {}),
      myReports(database, caller, now, null, {}, 1),
      nearTasks(database, around.position, { kind: null, zoneId: null }, null, 1),
      townPetition(database, now),
      worklistFigures(database, caller.grants, now),
      toVerifyCount(database, caller),
      services.monthFigures.read(),
      unreadCount(database, caller.key),
      pushHint(services, caller),
    ]);
    return {
      town: settings.town,
      center: town.center,
      categories: byUseNearBy(town.categories, near).map(({ _id, name, nameEn, stoppers }) => ({
        categoryId: _id,
        name,
        nameEn,
        ...(stoppers && stoppers.length > 0 && { stoppers }),
      })),
      near,
      mine: mine.reports[0] ?? null,
      task: tasks.tasks[0] ?? null,
      petition,
      worklist,
      toVerify,
      month,
      roles: grantsShown(caller, town),
      unread,
      push,
    };
  },
);

/** Most picked near by first; the town's own order among equals. */
export function byUseNearBy(
  categories: readonly CategoryDocument[],
  near: readonly Pick<ReportCard, 'categoryId'>[],
): CategoryDocument[] {
  const uses = new Map<string, number>();
  for (const { categoryId } of near) uses.set(categoryId, (uses.get(categoryId) ?? 0) + 1);
  const isOther = ({ _id }: CategoryDocument) => Number(_id === OTHER_CATEGORY);
  return [...categories].sort(
    (a, b) => isOther(a) - isOther(b) || (uses.get(b._id) ?? 0) - (uses.get(a._id) ?? 0) || a.order - b.order,
  );
}
