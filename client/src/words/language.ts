import { create } from 'zustand';
import { readStored, store } from '@/device/storage';
import { en } from './en';
import { zh, type Words } from './zh';

export type Language = 'zh' | 'en';
const KEY = 'language';
const DICTIONARIES: Record<Language, Words> = { zh, en };

interface LanguageState {
  language: Language;
  choose(language: Language): void;
}

export const useLanguage = create<LanguageState>((set) => ({
  language: readStored<Language>(KEY) ?? 'zh',
  choose: (language) => {
    store(KEY, language);
    set({ language });
  },
}));

/** Words of one subpackage, as a hook of its own: they stay out of the main package. */
export function wordsIn<W>(dictionaries: Record<Language, W>): () => W {
  return function useOwnWords() {
    return dictionaries[useLanguage((state) => state.language)];
  };
}

/** The dictionary in the person's language; Chinese first, typed, so that a missing sentence does not build. */
export const useWords = (): Words => DICTIONARIES[useLanguage((state) => state.language)];

/** The language's own comma, colon and so on, for lines that code puts together. */
export const useMarks = (): Words['common']['marks'] => useWords().common.marks;
