import type { Language } from '../../../core/wording/say';

/** What Univer leaves without a name or in the way of the keyboard, and what a reader is told of it instead. */
const PARTS: readonly {
  readonly selector: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly zh?: string;
  readonly en?: string;
}[] = [
  { selector: '[data-u-comp="defined-name"] input', attributes: {}, zh: '名称框', en: 'Name box' },
  { selector: '[data-u-comp="defined-name"] a', attributes: { role: 'button' }, zh: '定义的名称', en: 'Defined names' },
  { selector: '[data-u-comp="formula-bar"] button', attributes: {}, zh: '展开编辑栏', en: 'Expand the formula bar' },
  // A button inside of another: the outer one opens the list and answers to the keyboard.
  {
    selector: 'div:has(> [data-u-comp="sheet-bar-append-button"])[aria-haspopup]',
    attributes: { role: 'button', tabindex: '0' },
    zh: '全部工作表',
    en: 'All sheets',
  },
  { selector: '[aria-haspopup] > [data-u-comp="sheet-bar-append-button"]', attributes: { inert: '' } },
  {
    selector: 'div:not([aria-haspopup]) > [data-u-comp="sheet-bar-append-button"]:first-child',
    attributes: {},
    zh: '向左看其他工作表',
    en: 'Sheets further left',
  },
  {
    selector: 'div:not([aria-haspopup]) > [data-u-comp="sheet-bar-append-button"]:last-child',
    attributes: {},
    zh: '向右看其他工作表',
    en: 'Sheets further right',
  },
  { selector: '[role="tablist"]', attributes: {}, zh: '工作表标签', en: 'Sheet tabs' },
  // Where it is 1, a Tab from anywhere in the page comes here first.
  { selector: 'canvas[tabindex="1"]', attributes: { tabindex: '-1' } },
  // Nothing that opens it is there.
  { selector: '[data-u-comp="right-sidebar"]', attributes: { inert: '' } },
  { selector: 'section[aria-label^="Notifications"]', attributes: {}, zh: '表格的提示', en: 'Messages of the grid' },
  {
    selector: 'section[aria-live] ~ section[aria-live]',
    attributes: {},
    zh: '表格的其他提示',
    en: 'Other messages of the grid',
  },
];

/** Keeps the parts named as they come and go. Gives what ends it. */
export function nameParts(container: HTMLElement, language: Language): () => void {
  const name = (): void => {
    for (const { selector, attributes, [language]: label } of PARTS) {
      for (const part of container.querySelectorAll(selector)) {
        for (const [key, value] of Object.entries(
          label === undefined ? attributes : { ...attributes, 'aria-label': label },
        )) {
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
