import type { Finding, Refusal } from '../base/problem';
import type { Message } from './message';
import { messages } from './messages';
import { sayCheck } from './sayCheck';

export type Language = 'zh' | 'en';

/** A finding or refusal as a sentence. Every code has one: a test sees to it. */
export function say({ code, details }: Pick<Finding | Refusal, 'code' | 'details'>, language: Language = 'zh'): string {
  const message: Message | undefined = (messages as Record<string, Message>)[code];
  const broken = message ? undefined : sayCheck(details, language);
  if (broken !== undefined) return broken;
  if (!message) throw new Error(`No wording for ${code}`);
  return message[language].replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
