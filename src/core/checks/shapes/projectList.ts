import { decimal } from '../../base/decimal';
import type { Attempt } from '../check';
import type { Form, FormColumn, List } from '../checkedForm';
import type { Stage } from '../read/readHeadings';
import { type Read, equal, isUnread, plus, read, printedSum } from './build';
import { totalLine, totalOf } from './pick';

/** What is no project and no total: a subtotal of some of them. */
const SUBTOTAL = /小计|其中/;

function amountsOf({ columns }: List): readonly FormColumn[] {
  return columns.filter(({ isRate, stage, offset }) => !isRate && stage !== undefined && offset === 0);
}

function stagedOf(list: List, stage: Stage): FormColumn | undefined {
  const [only, ...more] = amountsOf(list).filter((column) => column.stage === stage);
  return more.length === 0 ? only : undefined;
}

export function listTotals(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const total = totalLine(list);
    const others = list.lines.filter((line) => line !== total);
    if (!total || others.some(({ text }) => SUBTOTAL.test(text))) return [];
    return amountsOf(list).flatMap((column) =>
      printedSum(
        read(form, total, column),
        others.map((line) => read(form, line, column)),
      ),
    );
  });
}

const EXECUTION_RATE = /^(?:预算)?(?:执行|完成|支出|支付)(?:率|进度)(?:\(%\))?$/;

export function executionRates(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const rate = list.columns.find(({ heading }) =>
      EXECUTION_RATE.test((heading.split(' / ').at(-1) ?? '').normalize('NFKC')),
    );
    const [whole, part] = [stagedOf(list, 'adjusted') ?? stagedOf(list, 'budget'), stagedOf(list, 'final')];
    if (!rate || !whole || !part) return [];
    const rates = list.lines.map((line) => form.figure(line, rate));
    const scale = scaleOf(
      rates.flatMap((one) => (one && !one.blank && !one.decoration?.percent ? [one.value.toNumber()] : [])),
    );
    return list.lines.flatMap((line, at): readonly Attempt[] => {
      const [printed, executed, budget] = [rates[at], form.figure(line, part), form.figure(line, whole)];
      if (!printed || !executed || !budget || printed.blank || budget.blank) return [];
      return [
        {
          kind: 'share',
          rate: printed,
          part: executed,
          whole: budget,
          scale: decimal(printed.decoration?.percent ? '1' : scale),
        },
      ];
    });
  });
}

/** 98.6 in a column without % is 98.6 %; 0.986 is that too. */
function scaleOf(values: readonly number[]): string {
  return values.some((value) => value > 2) ? '0.01' : '1';
}

/** 重点项目 alone, or the list of one 专项, are not all projects. */
const SOME_OF_THEM = /重点|部分|专项|主要/;

export function projectsAgree(projects: Form, stage: Stage, all: Form): readonly Attempt[] {
  if (SOME_OF_THEM.test(projects.title)) return [];
  return projects.lists.flatMap((list) => {
    const [total, column] = [totalLine(list), stagedOf(list, stage)];
    const whole: Read | undefined = totalOf(all, 'project');
    if (!total || !column || !whole || isUnread(whole)) return [];
    return equal([plus(read(projects, total, column))], [plus(whole)]);
  });
}
