import { wordsIn } from '@/words/language';
import { desk as en } from '@/words/en/desk';
import { desk as zh } from '@/words/zh/desk';

export const useDeskWords = wordsIn({ zh, en });
