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
  | { readonly kind: 'guard'; readonly index: number; readonly text: string };

/** In the order in which they are asked. */
export function questionsOf({ measure, rule }: Pick<Indicator, 'measure' | 'rule'>): readonly Question[] {
  const guards =
    rule.kind === 'guarded'
      ? rule.guards.map(({ name }, index): Question => ({ kind: 'guard', index, text: name }))
      : [];
  return [...ownQuestions(measure, rule.kind === 'guarded' ? rule.rule : rule), ...guards];
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
  }
}

export const FIGURE = '数:';
export const GUARD = '例外:';
