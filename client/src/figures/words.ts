import { wordsIn } from '@/words/language';
import { figures as en } from '@/words/en/figures';
import { figures as zh } from '@/words/zh/figures';

export const useFiguresWords = wordsIn({ zh, en });
