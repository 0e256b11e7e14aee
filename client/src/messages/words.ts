import { en } from '@/words/en/messages';
import { wordsIn } from '@/words/language';
import { zh } from '@/words/zh/messages';

export const useMessagesWords = wordsIn({ zh, en });
