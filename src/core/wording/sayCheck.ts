import { checkAdditions, checkMessages, formNames, notCheckedMessages } from './checkMessages';
import type { Message } from './message';

type Language = keyof Message;

/** A broken relation as a sentence, with what else it breaks. Undefined for a finding that is none of 勾稽. */
export function sayCheck(details: Readonly<Record<string, string>>, language: Language = 'zh'): string | undefined {
  const message = named(checkMessages, details['says'] ?? '');
  if (!message) return undefined;
  const additions = Object.entries(checkAdditions).filter(([name]) => (details[name] ?? '') !== '');
  return [message, ...additions.map(([, addition]) => addition)]
    .map((one) => filled(one, details, language))
    .join(language === 'zh' ? '' : ' ');
}

/** The words around `{relation}` for a sheet that shows its numbers live: the difference, what must hold, what else is affected. */
export function relationWords(
  details: Readonly<Record<string, string>>,
): { readonly tail: string; readonly law: string } | undefined {
  const [before, after] = (named(checkMessages, details['says'] ?? '')?.zh ?? '').split('{relation}');
  if (before !== '' || after === undefined) return undefined;
  const law = after.indexOf('。');
  return { tail: after.slice(0, law), law: filled({ zh: after.slice(law), en: '' }, details, 'zh') };
}

export function additionsOf(details: Readonly<Record<string, string>>): string {
  return Object.entries(checkAdditions)
    .filter(([name]) => (details[name] ?? '') !== '')
    .map(([, addition]) => filled(addition, details, 'zh'))
    .join('');
}

/** Why a rule was not applied, as a sentence. */
export function sayNotChecked(
  { why, details }: { readonly why: string; readonly details: Readonly<Record<string, string>> },
  language: Language = 'zh',
): string {
  const message = named(notCheckedMessages, why);
  const form = named(formNames, details['form'] ?? '')?.[language];
  return message ? filled(message, form === undefined ? details : { ...details, form }, language) : why;
}

function named(messages: Readonly<Record<string, Message>>, name: string): Message | undefined {
  return Object.hasOwn(messages, name) ? messages[name] : undefined;
}

function filled(message: Message, details: Readonly<Record<string, string>>, language: Language): string {
  return message[language].replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
