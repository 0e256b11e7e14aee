import { caseSheets } from './case-sheets';
import { lateness, suspended } from './case-standing';
import { caseSteps } from './case-steps';
import { consents } from './consents';
import { common } from './everywhere';
import { filing } from './filing';
import { filters } from './filters';
import { finishing } from './finishing';
import { home } from './home';
import { inbox } from './inbox';
import { me } from './me';
import { near } from './near';
import { report } from './report';
import { reportPage } from './report-page';
import { taskList } from './task-list';
import { times } from './times';
import { titles } from './titles';
import { verifying } from './verifying';
import { waiting } from './waiting';
import { worklist } from './worklist';
import type { Words } from '../zh';

export const en: Words = {
  caseSheets,
  caseSteps,
  common,
  consents,
  filing,
  filters,
  finishing,
  home,
  inbox,
  lateness,
  me,
  near,
  report,
  reportPage,
  suspended,
  taskList,
  times,
  titles,
  verifying,
  waiting,
  worklist,
};
