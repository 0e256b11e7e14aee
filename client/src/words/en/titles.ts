import type { Words } from '../zh';

export const titles: Words['titles'] = {
  home: 'Civic',
  inbox: 'Messages',
  tasks: 'Volunteer tasks',
  me: 'Me',
  file: 'Report it',
  near: 'Near by',
  myReports: 'My reports',
  report: 'Report',
  worklist: 'My worklist',
  finish: 'Report the result',
  verify: 'Check',
  settings: 'Settings',
  tabs: ['Home', 'Tasks', 'Petitions', 'Me'],
};
