import { wordsIn } from '@/words/language';
import { petitionPages as en } from '@/words/en/petition-pages';
import { petitionPages as zh } from '@/words/zh/petition-pages';

export const usePetitionWords = wordsIn({ zh, en });
