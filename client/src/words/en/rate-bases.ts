import type { rateBases as zh } from '../zh/rate-bases';

export const rateBases: typeof zh = {
  due: 'due in the period',
  closed: 'first closed',
  dispatched: 'dispatched',
  verified: 'checked',
  handled: 'handled',
  filed: 'reported',
  rated: 'rated',
};
