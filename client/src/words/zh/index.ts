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

/** Everything the mini-program says, by area; each area has its file, in every language. */
export const zh = {
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
export type Words = typeof zh;
