import { common } from './common';
import { filing } from './filing';
import { home } from './home';
import { inbox } from './inbox';
import { me } from './me';
import { near } from './near';
import { report } from './report';
import { times } from './times';
import { titles } from './titles';
import type { Words } from '../zh';

export const en: Words = { common, filing, home, inbox, me, near, report, times, titles };
