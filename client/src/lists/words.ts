import { wordsIn } from '@/words/language';
import { lists as en } from '@/words/en/lists';
import { lists as zh } from '@/words/zh/lists';

export const useListWords = wordsIn({ zh, en });
