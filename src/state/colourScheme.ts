import { create } from 'zustand';
import { SCHEME_CHOICES, type SchemeChoice } from '../domain/schemes';

interface SchemeStore {
  readonly choice: SchemeChoice;
  choose: (choice: SchemeChoice) => void;
}

const STORAGE_KEY = 'colour-scheme';
const DARK_QUERY = '(prefers-color-scheme: dark)';

export const useColourScheme = create<SchemeStore>((set) => ({
  choice: rememberedChoice(),
  choose: (choice) => {
    remember(choice);
    set({ choice });
    applyScheme();
  },
}));

/**
 * Puts the scheme on the root element (`data-theme`) and keeps it there when the system or the choice
 * changes. To be called before the first render of each page.
 * @returns stops following.
 */
export function followColourScheme(): () => void {
  applyScheme();
  const media = window.matchMedia(DARK_QUERY);
  media.addEventListener('change', applyScheme);
  return () => {
    media.removeEventListener('change', applyScheme);
  };
}

function applyScheme(): void {
  const { choice } = useColourScheme.getState();
  const system = window.matchMedia(DARK_QUERY).matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = choice === 'system' ? system : choice;
}

function rememberedChoice(): SchemeChoice {
  const stored = storage()?.getItem(STORAGE_KEY);
  return SCHEME_CHOICES.find((choice) => choice === stored) ?? 'system';
}

function remember(choice: SchemeChoice): void {
  if (choice === 'system') storage()?.removeItem(STORAGE_KEY);
  else storage()?.setItem(STORAGE_KEY, choice);
}

/** Reading `localStorage` throws where a browser blocks it, as in some embedded frames. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
