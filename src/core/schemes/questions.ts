import type { Indicator } from './scheme';

/** One line of 评价要点: what only a person can say about an indicator. */
export type Question =
  | { readonly kind: 'point'; readonly index: number; readonly text: string }
  | {
      readonly kind: 'level';
      readonly levels: readonly string[];
      /** The level follows from a figure unless she says otherwise. */ readonly derived: boolean;
    }
  /** A figure of a formula that no table gives. */
  | { readonly kind: 'figure'; readonly name: string }
  /** A special case that decides on its own: 一票否决, 没有项目的按满分. */
  | { readonly kind: 'guard'; readonly index: number; readonly text: string }
  /** Words of the criterion that were not read; `sentence` tells the criterion from what it may become. */
  | { readonly kind: 'confirm'; readonly text: string; readonly sentence: string };

/** In the order in which they are asked. */
export function questionsOf({
  measure,
  rule,
  unread = [],
  criterion = '',
}: Pick<Indicator, 'measure' | 'rule' | 'unread'> & Partial<Pick<Indicator, 'criterion'>>): readonly Question[] {
  const guards =
    rule.kind === 'guarded'
      ? rule.guards.map(({ name }, index): Question => ({ kind: 'guard', index, text: name }))
      : [];
  // What stands elsewhere is confirmed with its words: they may change while the criterion stays.
  const elsewhere = unread.filter((words) => !criterion.includes(words));
  const sentence = sentenceMark([criterion, ...elsewhere].join('\n'));
  const confirm: readonly Question[] =
    unread.length === 0 ? [] : [{ kind: 'confirm', text: unread.join('；'), sentence }];
  return [...ownQuestions(measure, rule.kind === 'guarded' ? rule.rule : rule), ...guards, ...confirm];
}

function ownQuestions(measure: Indicator['measure'], rule: Indicator['rule']): readonly Question[] {
  switch (measure.kind) {
    case 'checklist':
      return measure.points.map((text, index) => ({ kind: 'point', index, text }));
    case 'level':
      return [
        {
          kind: 'level',
          levels: rule.kind === 'levelChoice' ? rule.levels.map(({ name }) => name) : [],
          derived: measure.from !== undefined,
        },
      ];
    case 'figures':
      return measure.quantities.flatMap(({ name, fact }): Question[] => (fact ? [] : [{ kind: 'figure', name }]));
    case 'rate':
    case 'typed':
    case 'judgement':
      return [];
  }
}

/** Told from the others of its indicator by this, wherever its row is. */
export function questionKey(question: Question): string {
  switch (question.kind) {
    case 'point':
      return String(question.index + 1);
    case 'level':
      return 'level';
    case 'figure':
      return `${FIGURE}${question.name}`;
    case 'guard':
      return `${GUARD}${String(question.index + 1)}`;
    case 'confirm':
      return `${CONFIRM}${question.sentence}`;
  }
}

/** Changes with every character of the sentence, so that a confirmation holds for the sentence it was given for. */
function sentenceMark(sentence: string): string {
  let mark = 5381;
  for (const character of sentence) mark = (Math.imul(mark, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return `${mark.toString(36)}-${String(sentence.length)}`;
}

export const FIGURE = '数:';
export const GUARD = '例外:';
export const CONFIRM = '确认:';
