import type { adminThresholds as zh } from '../zh/admin-thresholds';
import { counted } from '../english';

export const adminThresholds: typeof zh = {
  note: 'For petitions published from now on; those that are open keep what they were published with.',
  row: (signatures, label) => `${signatures} · ${label}`,
  none: 'Shown, no answer required',
  bureau: 'The bureau',
  office: 'The campaign office',
  noneShort: 'None',
  duty: (who, days) => `${who} answers within ${counted(days, 'working day')}`,
  fresh: 'Add a threshold',
  edit: 'Change this threshold',
  signatures: 'Number of signatures',
  labelZh: 'Name in Chinese (up to ten characters)',
  labelEn: 'Name in English',
  who: 'Who answers',
  days: 'Within how many working days',
  remove: 'Remove this threshold',
};
