import { wordsIn } from '@/words/language';
import { hours as en } from '@/words/en/hours';
import { hours as zh } from '@/words/zh/hours';

export const useHoursWords = wordsIn({ zh, en });
export type HoursWords = typeof zh;
