import type { Words } from '../zh';

export const filters: Words['filters'] = {
  open: 'Filter',
  title: 'Filter',
  show: 'Show',
  clear: 'Clear',
  without: (name) => `Without "${name}"`,
  view: { list: 'List', map: 'Map' },
  viewAs: { list: 'Show as a list', map: 'Show on the map' },
  dueLabel: 'Deadline',
  due: { any: 'Any', overdue: 'Overdue', soon: 'Due within 24 hours' },
  periodLabel: 'Reported',
  period: {
    any: 'Any time',
    week: 'Last 7 days',
    month: 'Last 30 days',
    quarter: 'Last 90 days',
    year: 'Last year',
  },
  categoryLabel: 'Kind',
  zoneLabel: 'Zone',
  zoneHint: 'By zone, community or street',
  zoneMore: 'There are more zones: type a few characters.',
  bureauLabel: 'Bureau',
  onMap: (count) => `${count} on the map`,
};
