import { wordsIn } from '@/words/language';
import { messages as en } from '@/words/en/messages';
import { messages as zh } from '@/words/zh/messages';

export const useMessagesWords = wordsIn({ zh, en });
