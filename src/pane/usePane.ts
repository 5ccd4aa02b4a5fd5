import { createContext, useContext } from 'react';
import type { Message } from '../core/wording/message';
import type { Language } from '../core/wording/say';
import type { PaneActions } from './paneActions';
import type { PaneState } from './state/paneState';
import { type WordKey, filled, phrase } from './wording';

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly language: Language;
  /** Where she was on a page, and what she had opened there: of the screen, not of the work. */
  readonly memory: { readonly scrolls: Map<string, number>; readonly folds: Map<string, boolean> };
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('outside of the pane');
  return pane;
}

/** A word or sentence of the pane in her language. */
export type Words = (key: WordKey, details?: Readonly<Record<string, string | number>>) => string;

export function useWords(): Words {
  const { language } = usePane();
  return (key, details) => phrase(key, language, details);
}

/** The same for the words of one page, which come with the page. */
export function useWordsOf<Key extends string>(
  table: Readonly<Record<Key, Message>>,
): (key: Key, details?: Readonly<Record<string, string | number>>) => string {
  const { language } = usePane();
  return (key, details) => filled(table[key], language, details);
}
