import { wordsIn } from '@/words/language';
import { account as en } from '@/words/en/account';
import { account as zh } from '@/words/zh/account';

export const useAccountWords = wordsIn({ zh, en });
