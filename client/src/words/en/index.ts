import { common } from './everywhere';
import { filing } from './filing';
import { finishing } from './finishing';
import { home } from './home';
import { inbox } from './inbox';
import { me } from './me';
import { moreSteps } from './more-steps';
import { near } from './near';
import { report } from './report';
import { reportPage } from './report-page';
import { times } from './times';
import { titles } from './titles';
import { verifying } from './verifying';
import { worklist } from './worklist';
import type { Words } from '../zh';

export const en: Words = {
  common,
  filing,
  finishing,
  home,
  inbox,
  me,
  moreSteps,
  near,
  report,
  reportPage,
  times,
  titles,
  verifying,
  worklist,
};
