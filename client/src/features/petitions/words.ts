import { wordsIn } from '@/words/language';
import { petitions as en } from '@/words/en/petitions';
import { petitions as zh } from '@/words/zh/petitions';

export const useListWords = wordsIn({ zh, en });
