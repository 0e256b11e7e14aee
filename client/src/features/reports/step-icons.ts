import type { ReportStep } from '#types/reports/states';
import type { IconName } from '@/components/icon';

export const STEP_ICONS: Record<ReportStep, IconName> = {
  accept: 'inbox',
  dispatch: 'send',
  start: 'tool',
  progress: 'image',
  finish: 'camera',
  verify: 'search',
  rate: 'star',
  follow: 'plus',
  withdraw: 'undo',
  reject: 'close',
  merge: 'merge',
  suspend: 'pause',
  resume: 'refresh',
  return: 'undo',
  answer: 'people',
  extend: 'clock',
  'decide-extension': 'clock',
  appeal: 'flag',
  'decide-appeal': 'flag',
  reopen: 'refresh',
  relapse: 'camera',
  hide: 'eye-off',
  restore: 'image',
};
