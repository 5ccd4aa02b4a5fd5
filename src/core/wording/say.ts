import type { CheckCode } from '../base/problem';
import type { Message } from './message';
import type { MessageCode } from './messageDetails';
import { messages } from './messages';
import { sayCheck } from './sayCheck';

export type Language = 'zh' | 'en';

interface Said {
  readonly code: MessageCode | CheckCode;
  readonly details: Readonly<Record<string, string>>;
}

/** A finding or refusal as a sentence. */
export function say({ code, details }: Said, language: Language = 'zh'): string {
  if (!isMessage(code)) return sayCheck(details, language) ?? '';
  const message: Message = messages[code];
  return message[language].replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}

function isMessage(code: MessageCode | CheckCode): code is MessageCode {
  return Object.hasOwn(messages, code);
}
