import type { lists as zh } from '../zh/lists';

export const lists: typeof zh = {
  searchTitle: 'Find a report',
  zone: 'Reports of a zone',
  bureau: 'Reports of a bureau',
  town: 'Reports of the town',
  hint: 'Number, place or problem',
  begin: "Enter a report's number, or a few characters of its place or problem.",
  none: 'Nothing found. Try other words.',
  lookedSince: (day) => `Looked back to ${day}; you can go on to earlier ones.`,
  emptyPlace: 'There are no reports here.',
  emptyFiltered: 'There are no such reports. Try other filters.',
  filters: { all: 'All', open: 'Open', closed: 'Solved' },
};
