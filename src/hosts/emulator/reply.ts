import type { Breathe } from '../../app/ports';
import type { QueryAnswer } from './protocol/wire';

/** What travels back: an answer, or a failure of the transport itself. */
export type Reply = { readonly answer: QueryAnswer } | Failure;

export interface Failure {
  readonly failed: { readonly code: string; readonly message: string; readonly status: number };
}

/** Of a request and of an answer, in Excel on the web. */
export const MOST_BYTES = 5 * 1024 * 1024;

export async function messageOf(reply: Reply, breathe: Breathe): Promise<string> {
  if (!('answer' in reply)) return refusal(reply);
  const body = await textOf(reply.answer, breathe);
  return utf8Length(body) > MOST_BYTES
    ? refusal(failure('ResponsePayloadSizeLimitExceeded'))
    : `{"statusCode":200,"headers":{},"body":${body}}`;
}

/** Made once, and of one action after the other: answers are what is long here. */
async function textOf({ Results, ...others }: QueryAnswer, breathe: Breathe): Promise<string> {
  const results: string[] = [];
  for (const one of Results) {
    results.push(JSON.stringify(one));
    await breathe();
  }
  return `{"Results":[${results.join(',')}],${JSON.stringify(others).slice(1)}`;
}

/** Counted, as the bytes themselves are of no use to anybody. Each half of a pair of surrogates takes two. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function refusal({ failed: { code, message, status } }: Failure): string {
  return JSON.stringify({ statusCode: status, headers: {}, body: { error: { code, message } } });
}

export function failure(code: string): Failure {
  return { failed: { code, message: code, status: 400 } };
}
