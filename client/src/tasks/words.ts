import { wordsIn } from '@/words/language';
import { tasks as en } from '@/words/en/tasks';
import { tasks as zh } from '@/words/zh/tasks';

export const useTaskWords = wordsIn({ zh, en });
