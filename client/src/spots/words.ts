import { wordsIn } from '@/words/language';
import { spots as en } from '@/words/en/spots';
import { spots as zh } from '@/words/zh/spots';

export const useSpotWords = wordsIn({ zh, en });
