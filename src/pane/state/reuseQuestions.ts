import type { ReusedField } from '../../core/proofread/reusedField';

/** What she is asked at once: the doubtful fields of one sentence, or of one table. */
export interface ReuseQuestion {
  readonly key: string;
  /** Undefined where they stand in a table. */
  readonly sentence: string | undefined;
  readonly table: number | undefined;
  /** With their places in `reuse.fields`, by which they are answered. */
  readonly fields: readonly AskedField[];
}

export interface AskedField {
  readonly index: number;
  /** Where else in the report the same figure has the same meaning: one answer settles all. */
  readonly others: readonly { readonly index: number; readonly sentence: string }[];
  readonly text: string;
  /** Where it begins in its sentence. */
  readonly at: number;
  readonly name: string;
  /** Between which words it turns: 多支出, 少支出. */
  readonly turns: readonly [up: string, down: string] | undefined;
}

export function reuseQuestions(fields: readonly ReusedField[]): readonly ReuseQuestion[] {
  const meanings = new Map<string, readonly Asked[]>();
  for (const [index, field] of fields.entries()) {
    if (field.certain) continue;
    const meaning = meaningOf(field, index);
    meanings.set(meaning, [...(meanings.get(meaning) ?? []), { index, field }]);
  }
  const questions = new Map<string, ReuseQuestion>();
  for (const [first, ...more] of meanings.values()) {
    if (!first) continue;
    const { index, field } = first;
    const { table, paragraph, sentence, text, at, put } = field;
    const key = table === undefined ? `${String(paragraph)} ${sentence}` : `table ${String(table)}`;
    const others = more.map((one) => ({ index: one.index, sentence: one.field.sentence }));
    questions.set(key, {
      key,
      sentence: table === undefined ? sentence : undefined,
      table,
      fields: [...(questions.get(key)?.fields ?? []), { index, others, text, at, ...nameOf(put) }],
    });
  }
  return [...questions.values()];
}

interface Asked {
  readonly index: number;
  readonly field: ReusedField;
}

/** The same figure under the same name; a list stands for itself. */
function meaningOf({ text, field, loop }: ReusedField, index: number): string {
  return loop === undefined ? `${field} ${text}` : String(index);
}

/** Every place that an answer to these settles. */
export function placesOf(fields: readonly AskedField[]): readonly number[] {
  return fields.flatMap(({ index, others }) => [index, ...others.map((one) => one.index)]);
}

/** `{决算支出:数}` is called 决算支出; how its number is written is no question. A list that is repeated is called by its name. */
function nameOf(put: string): Pick<AskedField, 'name' | 'turns'> {
  const list = /^\{#([^:}]+)[:}].*\{.*\{\//s.exec(put)?.[1];
  if (list !== undefined) return { name: list, turns: undefined };
  const own = put.replace(/\{[#/][^}]*\}/g, '');
  const [name = put, suffix = ''] = own.replace(/[{}]/g, '').split(':');
  const [up = '', down] = suffix.split('/');
  return { name, turns: down === undefined ? undefined : [up, down] };
}

/** What she said of all of them alike; `mixed` where one is answered otherwise than another. */
export function answerOf(
  { fields }: ReuseQuestion,
  answers: ReadonlyMap<number, boolean>,
): 'yes' | 'no' | 'mixed' | undefined {
  const said = new Set(placesOf(fields).map((index) => answers.get(index)));
  if (said.size > 1) return 'mixed';
  const [only] = said;
  if (only === undefined) return undefined;
  return only ? 'yes' : 'no';
}
