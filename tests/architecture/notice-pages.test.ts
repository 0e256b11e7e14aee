import { QUEUES } from '../../cloudfunctions/src/notices/jobs/tell-late-moderation';
import { PARKED_PAGE } from '../../cloudfunctions/src/notices/jobs/tell-parked';
import { pageOfEvent } from '../../cloudfunctions/src/notices/petition-notices';
import { reportPage } from '../../cloudfunctions/src/notices/report-notices';
import { orderPage } from '../../cloudfunctions/src/notices/supervision-notices';
import { taskPage } from '../../cloudfunctions/src/notices/task-notices';
import { PETITION_EVENTS, type PetitionEvent } from '../../types/petitions/events';
import { TASK_EVENTS, type TaskEvent } from '../../types/tasks/events';

interface AppConfig {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

/** Every page of the mini-program, as Taro reads them. */
async function pagesOfApp(): Promise<string[]> {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  const { default: app } = (await import('../../client/src/app.config')) as unknown as { default: AppConfig };
  return [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ];
}

test('whatever a notice leads to is a page of the mini-program', async () => {
  const pages = await pagesOfApp();
  const led = [
    reportPage('id'),
    ...PETITION_EVENTS.map((event) => pageOfEvent({ event, petitionId: 'id' } as PetitionEvent)),
    orderPage('id'),
    ...TASK_EVENTS.map((event) => taskPage({ event, taskId: 'id' } as TaskEvent)),
    PARKED_PAGE,
    ...Object.values(QUEUES).map(({ page }) => page),
  ];
  expect(led.map((page) => page.split('?')[0]).filter((page) => !pages.includes(page ?? ''))).toEqual([]);
});
