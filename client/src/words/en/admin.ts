import type { admin as zh } from '../zh/admin';

export const admin: typeof zh = {
  title: 'Administration',
  sections: {
    zones: { title: 'Zones', words: 'Import from a map file' },
    bureaus: { title: 'Bureaus', words: 'Names and internal phone' },
    calendar: { title: 'Working calendar', words: 'Days off and make-up days' },
  },
  save: 'Save',
  add: 'Add',
  active: 'In use',
  activeOn: 'Gets new reports',
  activeOff: 'Out of use: old reports still show it, no new ones',
  off: 'Out of use',
  bureau: {
    name: 'Full name',
    shortName: 'Short name',
    kind: 'Kind',
    kinds: { bureau: 'Bureau', 'street-office': 'Street office', community: 'Community', company: 'Company' },
    phone: 'Internal phone (residents never see it)',
  },
  calendar: {
    month: (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`,
    before: 'Month before',
    after: 'Month after',
    week: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    holiday: 'off',
    workday: 'on',
    own: 'Changed here',
    hint: 'Tap a day: a working day becomes a day off, a day off is worked; once more restores it. It counts for new deadlines; those already given stay.',
    notArranged:
      'This year’s arrangement is not in yet: only the days the law fixes. Please enter bridging and make-up days once they are published.',
  },
  zone: {
    overlap: (a: string, b: string, squareMeters: number, percent: number) =>
      `${a} and ${b}: ${squareMeters} m², ${percent}% of the smaller`,
  },
  import: {
    title: 'Import zones',
    system: 'Coordinates',
    systems: { gcj02: 'WeChat, Amap (GCJ-02)', wgs84: 'GPS, open data (WGS-84)' },
    paste: 'Paste GeoJSON',
    pasteHint: '{"type":"FeatureCollection","features":[…]}',
    check: 'Check first, write nothing',
    apply: 'Import',
    summary: (fresh: number, changed: number, same: number) =>
      `${fresh} new, ${changed} changed, ${same} as they are`,
    problems: (count: number) => `${count} problems; put them right and check again`,
    fine: 'Nothing wrong: it can be imported.',
    feature: (index: number, name: string) => `No. ${index}${name ? ` “${name}”` : ''}`,
    overlaps: (count: number) => `${count} overlaps; they do not stop the import`,
    done: (count: number) => `${count} zones imported; on every phone within 30 seconds.`,
  },
};
