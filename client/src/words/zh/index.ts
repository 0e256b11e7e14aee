import { common } from './common';
import { filing } from './filing';
import { home } from './home';
import { inbox } from './inbox';
import { me } from './me';
import { near } from './near';
import { report } from './report';
import { times } from './times';
import { titles } from './titles';

/** Everything the mini-program says, by area; each area has its file, in every language. */
export const zh = { common, filing, home, inbox, me, near, report, times, titles };
export type Words = typeof zh;
