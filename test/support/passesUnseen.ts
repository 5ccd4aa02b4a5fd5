import { decimal } from '../../src/core/base/decimal';
import { type Compiled, compileCriterion } from '../../src/core/criteria/compileCriterion';
import type { Criterion } from '../../src/core/criteria/criterion';
import { readsOf } from '../../src/core/criteria/readsOf';
import { sameMeaning } from './sameMeaning';

/** A sentence with its full mark and its indicator. */
export interface Base {
  readonly text: string;
  readonly full: string | number;
  readonly indicator: string;
}

/** Whether the longer sentence is scored as the shorter is, and no word of it stands out. */
export function passesUnseen(base: Base, longer: string): boolean {
  const before = compiled(base);
  // Between nothing and everything holds whatever is added.
  if (!before.ok || before.criterion.rule.kind === 'judgement') return false;
  const full = String(base.full);
  const after = compileCriterion(longer, full, base.indicator);
  if (!after.ok || after.criterion.unread.length > 0) return false;
  // What is counted or measured goes by its name: she is asked for that, and shown it.
  if (namesAsked(after.criterion, full, base) !== namesAsked(before.criterion, full, base)) return false;
  return sameMeaning(before.criterion.rule, after.criterion.rule, decimal(full));
}

function namesAsked(criterion: Criterion, full: string, { indicator }: Base): string {
  return (readsOf(criterion, decimal(full), indicator).match(/“[^”]*”/g) ?? []).join('');
}

const known = new Map<string, Compiled>();

/** The same few sentences are what all clauses are put into. */
function compiled({ text, full, indicator }: Base): Compiled {
  const key = `${String(full)}\n${indicator}\n${text}`;
  const found = known.get(key) ?? compileCriterion(text, String(full), indicator);
  known.set(key, found);
  return found;
}

/** Where a clause may be put: in front, behind, and at every comma, semicolon and full stop. */
export function insertions(text: string, clause: string): readonly string[] {
  const plain = withoutEnd(text);
  const places = [...plain.matchAll(/[，,；;。\n]/g)].map(({ index }) => index);
  return [
    `${clause}，${text}`,
    `${plain}，${clause}。`,
    `${plain}；${clause}。`,
    `${plain}（${clause}）。`,
    ...places.map((at) => `${plain.slice(0, at)}，${clause}${plain.slice(at)}`),
  ];
}

/** Behind the sentence, in every way that people join on. */
export function additions(text: string, clause: string): readonly string[] {
  const plain = withoutEnd(text);
  return ['，', '；', '。', '\n', '（'].map((join) => `${plain}${join}${clause}${join === '（' ? '）' : ''}`);
}

function withoutEnd(text: string): string {
  return text.replace(/[。；，,;.\s]+$/, '');
}
