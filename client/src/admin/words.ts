import { wordsIn } from '@/words/language';
import { admin as en } from '@/words/en/admin';
import { admin as zh } from '@/words/zh/admin';

export const useAdminWords = wordsIn({ zh, en });
