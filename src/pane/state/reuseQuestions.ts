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
  readonly text: string;
  /** Where it begins in its sentence. */
  readonly at: number;
  readonly name: string;
  /** Between which words it turns: 多支出, 少支出. */
  readonly turns: readonly [up: string, down: string] | undefined;
}

export function reuseQuestions(fields: readonly ReusedField[]): readonly ReuseQuestion[] {
  const questions = new Map<string, ReuseQuestion>();
  for (const [index, { certain, table, paragraph, sentence, text, at, put }] of fields.entries()) {
    if (certain) continue;
    const key = table === undefined ? `${String(paragraph)} ${sentence}` : `table ${String(table)}`;
    const known = questions.get(key)?.fields ?? [];
    questions.set(key, {
      key,
      sentence: table === undefined ? sentence : undefined,
      table,
      fields: [...known, { index, text, at, ...nameOf(put) }],
    });
  }
  return [...questions.values()];
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
  const said = new Set(fields.map(({ index }) => answers.get(index)));
  if (said.size > 1) return 'mixed';
  const [only] = said;
  if (only === undefined) return undefined;
  return only ? 'yes' : 'no';
}
