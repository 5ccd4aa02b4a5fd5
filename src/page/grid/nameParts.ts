import type { Language } from '../../core/wording/say';
import { type WordKey, phrase } from '../../pane/wording';

/** What Univer leaves without a name or in the way of the keyboard, and what a reader is told of it instead. */
const PARTS: readonly {
  readonly selector: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly label?: WordKey;
}[] = [
  { selector: '[data-u-comp="defined-name"] input', attributes: {}, label: 'gridNameBox' },
  { selector: '[data-u-comp="defined-name"] a', attributes: { role: 'button' }, label: 'gridNames' },
  { selector: '[data-u-comp="formula-bar"] button', attributes: {}, label: 'gridExpandBar' },
  // A button inside of another: the outer one opens the list and answers to the keyboard.
  {
    selector: 'div:has(> [data-u-comp="sheet-bar-append-button"])[aria-haspopup]',
    attributes: { role: 'button', tabindex: '0' },
    label: 'gridAllSheets',
  },
  { selector: '[aria-haspopup] > [data-u-comp="sheet-bar-append-button"]', attributes: { inert: '' } },
  {
    selector: 'div:not([aria-haspopup]) > [data-u-comp="sheet-bar-append-button"]:first-child',
    attributes: {},
    label: 'gridSheetsLeft',
  },
  {
    selector: 'div:not([aria-haspopup]) > [data-u-comp="sheet-bar-append-button"]:last-child',
    attributes: {},
    label: 'gridSheetsRight',
  },
  { selector: '[role="tablist"]', attributes: {}, label: 'gridTabs' },
  // Where it is 1, a Tab from anywhere in the page comes here first.
  { selector: 'canvas[tabindex="1"]', attributes: { tabindex: '-1' } },
  // Nothing that opens it is there.
  { selector: '[data-u-comp="right-sidebar"]', attributes: { inert: '' } },
  { selector: 'section[aria-label^="Notifications"]', attributes: {}, label: 'gridMessages' },
  {
    selector: 'section[aria-live] ~ section[aria-live]',
    attributes: {},
    label: 'gridOtherMessages',
  },
];

/** Keeps the parts named as they come and go. Gives what ends it. */
export function nameParts(container: HTMLElement, language: Language): () => void {
  const name = (): void => {
    for (const { selector, attributes, label } of PARTS) {
      const named = label === undefined ? attributes : { ...attributes, 'aria-label': phrase(label, language) };
      for (const part of container.querySelectorAll(selector)) {
        for (const [key, value] of Object.entries(named)) {
          if (part.getAttribute(key) !== value) part.setAttribute(key, value);
        }
      }
    }
  };
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true });
  name();
  return () => {
    observer.disconnect();
  };
}
