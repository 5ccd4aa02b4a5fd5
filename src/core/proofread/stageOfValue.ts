import { STAGES, type Stage } from './lexicon';
import type { Mention } from './mention';
import { type LabelContext, type StageOfValue, readLabel } from './readLabel';
import type { Truth } from './truth';

/** As far as words say it: amounts side by side are told apart by nothing else. */
export function saidStage({ of, stageByValue }: Pick<Mention, 'of' | 'stageByValue'>): Stage | undefined {
  return stageByValue === true ? undefined : of.stage;
}

/** 「基本支出1104.00万元，较上年…」: her workbook has that amount as what was spent, and another one as what was planned. */
export function stageOfValue(truth: Truth | undefined, context: LabelContext): StageOfValue {
  const staged = (truth?.figures ?? []).flatMap(({ name, kind, value, of = readLabel(name, context) }) =>
    kind === 'money' && of.item !== undefined && of.stage !== undefined && !value.isZero()
      ? [{ ...of, item: of.item, year: of.year ?? context.year, value }]
      : [],
  );
  return (of, { kind, value, step }) => {
    if (kind !== 'money' || !of.known || of.stage !== undefined || of.year === undefined) return undefined;
    const told = staged.filter(
      (one) =>
        one.item === of.item &&
        one.year === of.year &&
        one.funds === of.funds &&
        one.value.minus(value).abs().lte(step.div(2)),
    );
    return STAGES.map(([stage]) => stage).find((stage) => told.length > 0 && told.every((one) => one.stage === stage));
  };
}
