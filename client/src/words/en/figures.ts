import type { figures as zh } from '../zh/figures';

export const figures: typeof zh = {
  title: 'Figures',
  month: 'The whole town this month',
  filed: 'reported',
  closed: 'solved',
};
