import { create } from 'zustand';
import { readStored, store } from '@/device/storage';
import { ALL_ROLES } from './roles-acting';

const KEY = 'acting-role';

interface ActingState {
  chosen: string;
  choose(chosen: string): void;
}

/** Remembered on this phone. */
export const useActingRole = create<ActingState>((set) => ({
  chosen: readStored<string>(KEY) ?? ALL_ROLES,
  choose: (chosen) => {
    store(KEY, chosen);
    set({ chosen });
  },
}));
