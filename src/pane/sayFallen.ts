import type { Language } from '../core/wording/say';
import { phrase } from './wording';

/** The last page of all, of the page's own elements: whatever drew the pane has failed itself, or never came. */
export function sayFallen(element: HTMLElement, language: Language, problem: unknown, reload: () => void): void {
  const { ownerDocument: document } = element;
  const add = (name: string, text: string): HTMLElement => {
    const made = document.createElement(name);
    made.textContent = text;
    element.appendChild(made);
    return made;
  };
  element.textContent = '';
  element.setAttribute('style', 'padding:16px;font-size:15px;line-height:1.7');
  element.setAttribute('role', 'alert');
  add('h1', phrase('crashTitle', language)).setAttribute('style', 'font-size:18px');
  add('p', phrase('crashText', language));
  add('button', phrase('crashReload', language)).onclick = reload;
  const detail = problem instanceof Error ? `${problem.message}\n${problem.stack ?? ''}` : String(problem);
  add('pre', detail).setAttribute('style', 'white-space:pre-wrap;overflow-wrap:anywhere;font-size:12px');
}
