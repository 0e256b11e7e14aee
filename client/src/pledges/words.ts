import { wordsIn } from '@/words/language';
import { pledges as en } from '@/words/en/pledges';
import { pledges as zh } from '@/words/zh/pledges';

export const usePledgeWords = wordsIn({ zh, en });
