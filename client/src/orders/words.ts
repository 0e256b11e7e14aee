import { wordsIn } from '@/words/language';
import { orders as en } from '@/words/en/orders';
import { orders as zh } from '@/words/zh/orders';

export const useOrderWords = wordsIn({ zh, en });
