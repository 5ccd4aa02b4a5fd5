import { decimal } from '../base/decimal';
import type { Place } from '../base/problem';
import { type Formula, binary, call, cell, number, range, text } from '../formula/formula';
import { EMPTY, ZERO_NODE, isNumber, isText, round, when } from '../formula/shorthand';
import { describeRule } from '../rules/describeRule';
import { ruleFormula } from '../rules/ruleFormula';
import { TERM_KEYS } from '../schemes/adjustment';
import { type Adjusted, type ScoredAdjustment, WAYS } from '../scorecard/adjusted';
import { a1 } from '../workbook/address';
import type { ValidationDraft } from '../workbook/workbookDraft';
import { ADJUSTMENT_COLUMNS as C, adjustmentColumns } from './columns/adjustmentColumns';
import { SUMMARY_COLUMNS, SUMMARY_FIRST_ROW } from './columns/summaryColumns';
import { type LineCell, type LineSheet, type SheetLine, lineRows, lineSheet } from './lineSheet';
import { looks } from './looks';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { BLANK, type SheetBody, live } from './sheetPlan';
import { typedContent } from './typedContent';
import type { TypedLines } from './typedLines';

/** What 加减分 comes to. */
export interface AdjustedCells {
  readonly added: Place;
  readonly taken: Place;
  readonly open: Place;
  readonly total: Place;
}

type Line = SheetLine<typeof adjustmentColumns>;

/** The lines under the items, in order; the last is the total that counts. */
export const ADJUSTED_KEYS = {
  added: fixedKey('adjustments', 'added'),
  taken: fixedKey('adjustments', 'taken'),
  open: fixedKey('adjustments', 'open'),
  base: fixedKey('adjustments', 'base'),
  total: fixedKey('adjustments', 'total'),
} as const;

/** 加减分: what the scheme adds to the total or takes from it, outside the full marks; undefined where it has none. */
export function adjustmentsSheet(inputs: SheetInputs): SheetBody | undefined {
  const sheet = laidOut(inputs);
  const typed = inputs.typedLines.adjustments ?? new Map<string, ReadonlyMap<string, never>>();
  return sheet && lineSheet(sheet, withoutAnswers(typed));
}

/** Where the sheet shows the total with everything added and taken, and how many lines wait for her. */
export function adjustedCells(inputs: SheetInputs): { readonly total: Formula; readonly open: Formula } | undefined {
  const rows = rowsByKey(inputs);
  if (!rows) return undefined;
  const at = (key: string): Formula => cell(rows.get(key) ?? 0, C.points, inputs.names.adjustments);
  return { total: at(ADJUSTED_KEYS.total), open: at(ADJUSTED_KEYS.open) };
}

/** The same cells, and the sums above them, as places: what a person sees of the sheet elsewhere. */
export function adjustedPlaces(inputs: SheetInputs): AdjustedCells | undefined {
  const rows = rowsByKey(inputs);
  if (!rows) return undefined;
  const at = (key: string): Place => ({ sheet: inputs.names.adjustments, cell: a1(rows.get(key) ?? 0, C.points) });
  return {
    added: at(ADJUSTED_KEYS.added),
    taken: at(ADJUSTED_KEYS.taken),
    open: at(ADJUSTED_KEYS.open),
    total: at(ADJUSTED_KEYS.total),
  };
}

function rowsByKey(inputs: SheetInputs): ReadonlyMap<string, number> | undefined {
  const sheet = laidOut(inputs);
  return sheet && lineRows(sheet);
}

/** The answers come with the scorecard, which has them from the sheet or from a file of answers. */
function withoutAnswers(typed: TypedLines): TypedLines {
  return new Map(
    [...typed].map(([key, columns]) => [key, new Map([...columns].filter(([name]) => name !== 'answer'))] as const),
  );
}

function laidOut(inputs: SheetInputs): LineSheet<typeof adjustmentColumns> | undefined {
  const { adjusted } = inputs.scorecard;
  if (!adjusted) return undefined;
  const sheet = {
    key: 'adjustments' as const,
    columns: adjustmentColumns,
    title: `${titleHead(inputs)}加分项、扣分项`,
    notes: [
      '指标体系里的加分项、扣分项不在满分之内。在「填写」里填次数（没有的填 0）或者分数，「得分汇总」的等级按最后一行“加减分后得分”评定，最低 0 分。',
    ],
  };
  const ordered = [...adjusted.items].sort((a, b) =>
    a.adjustment.kind === b.adjustment.kind ? 0 : sideOf(a) - sideOf(b),
  );
  const heads = [...ordered.map(itemLine), ...termLines(adjusted)];
  const keys = [...heads.map(({ key }) => key), ...Object.values(ADJUSTED_KEYS)];
  const rows = lineRows({ ...sheet, lines: keys.map((key) => ({ key })) });
  return { ...sheet, lines: [...heads, ...sumLines(adjusted, ordered, rows, inputs)] };
}

function sideOf({ adjustment }: ScoredAdjustment): number {
  return adjustment.kind === 'adds' ? 0 : 1;
}

function itemLine(one: ScoredAdjustment): Line {
  const { key, adjustment, how, typed } = one;
  const most = adjustment.most;
  return {
    key,
    cells: {
      kind: adjustment.kind === 'adds' ? '加分项' : '扣分项',
      name: adjustment.name,
      criterion: adjustment.criterion,
      most: { content: most === undefined ? BLANK : { kind: 'number', value: decimal(most) }, look: looks.mark },
      asked: how.rule ? '次数（没有填 0）' : `${adjustment.kind === 'adds' ? '加' : '扣'}几分（没有填 0）`,
      answer: {
        content: typedContent(typed),
        look: { ...looks.mark },
        validation: (row, column) => atMost(row, column, how.rule ? '1000000' : how.full, readAs(one)),
      },
      points: { content: (row) => live(pointsFormula(one, cell(row, C.answer))), look: looks.points },
    },
  };
}

/** How the criterion was read. A prompt holds 255 characters. */
function readAs({ how }: ScoredAdjustment): string {
  const said = how.rule ? `读作：${describeRule(how.rule, decimal(how.full), 'amount')}。填次数，没有的填 0。` : '';
  return (said === '' ? `填 0 到 ${how.full} 之间的分数，没有的填 0。` : said).slice(0, 255);
}

function atMost(row: number, column: number, maximum: string, prompt: string): ValidationDraft {
  return {
    kind: 'decimal',
    range: { top: row, left: column, bottom: row, right: column },
    minimum: '0',
    maximum,
    promptTitle: '填写',
    prompt,
    errorTitle: '应当是数字',
    error: `请填 0 到 ${maximum} 之间的数。`,
  };
}

/** Positive, whether it is added or taken. */
function pointsFormula({ adjustment, how }: ScoredAdjustment, answer: Formula): Formula {
  const full = number(how.full);
  if (!how.rule) {
    const within = call('AND', isNumber(answer), binary(answer, '>=', ZERO_NODE), binary(answer, '<=', full));
    return when(within, round(answer, 2), EMPTY);
  }
  const score = ruleFormula(how.rule, { fullMark: full, valueKind: 'amount', count: answer });
  return adjustment.kind === 'adds' ? score : when(isNumber(score), round(binary(full, '-', score), 2), EMPTY);
}

/** What the scheme does not say is asked, not assumed. */
function termLines({ asks, typedTerms }: Adjusted): readonly Line[] {
  const line = (key: string, name: string, criterion: string, answer: LineCell): Line => ({
    key,
    cells: { kind: '规则', name, criterion, asked: '指标体系没有写，请填', answer },
  });
  return [
    ...(asks.mostAdded
      ? [
          line(TERM_KEYS.mostAdded, '加分上限', '加分合计最多加几分。', {
            content: typedContent(typedTerms.mostAdded),
            look: looks.mark,
            validation: (row, column) => atMost(row, column, '1000', '加分合计最多加几分。有加分时要填。'),
          }),
        ]
      : []),
    ...(asks.way
      ? [
          line(TERM_KEYS.way, '加分怎么计', '加分计不计入总分，总分能不能超过满分。', {
            content: typedContent(typedTerms.way),
            look: looks.centered,
            validation: (row, column) => ({
              kind: 'list',
              range: { top: row, left: column, bottom: row, right: column },
              choices: Object.values(WAYS),
              promptTitle: '加分怎么计',
              prompt: '指标体系没有写。有加分时从列表选择。',
              errorTitle: '请从列表选择',
              error: `只能选“${Object.values(WAYS).join('”“')}”。`,
            }),
          }),
        ]
      : []),
  ];
}

function sumLines(
  adjusted: Adjusted,
  ordered: readonly ScoredAdjustment[],
  rows: ReadonlyMap<string, number>,
  inputs: SheetInputs,
): readonly Line[] {
  const at = (key: string, column: number = C.points): Formula => cell(rows.get(key) ?? 0, column);
  const { terms, asks } = adjusted;
  const raw = summed(ordered, 'adds', rows);
  const lost = summed(ordered, 'takes', rows);
  const [cap, way] = [at(TERM_KEYS.mostAdded, C.answer), at(TERM_KEYS.way, C.answer)];
  const known = call('AND', isNumber(cap), binary(cap, '>=', ZERO_NODE));
  const most = terms.mostAdded === undefined ? raw : call('MIN', number(terms.mostAdded), raw);
  const capped = asks.mostAdded ? when(known, call('MIN', cap, raw), raw) : most;
  const added = asks.way ? when(isText(way, WAYS.apart), ZERO_NODE, capped) : capped;
  const taken = terms.mostTaken === undefined ? lost : call('MIN', number(terms.mostTaken), lost);
  const whole = range({
    top: rows.get(ordered[0]?.key ?? '') ?? 0,
    left: C.points,
    bottom: rows.get(ordered.at(-1)?.key ?? '') ?? 0,
    right: C.points,
  });
  const waits = (unsaid: Formula): Formula =>
    when(call('AND', binary(raw, '>', ZERO_NODE), unsaid), number('1'), ZERO_NODE);
  const unchosen = call('AND', ...Object.values(WAYS).map((one) => binary(way, '<>', text(one))));
  const open = [
    ...(asks.mostAdded
      ? [waits(asks.way ? call('AND', call('NOT', known), binary(way, '<>', text(WAYS.apart))) : call('NOT', known))]
      : []),
    ...(asks.way ? [waits(unchosen)] : []),
  ].reduce<Formula>(
    (sum, one) => binary(sum, '+', one),
    binary(number(String(ordered.length)), '-', call('COUNT', whole)),
  );
  const [base, full] = baseOf(inputs);
  const sum = call(
    'MAX',
    ZERO_NODE,
    binary(binary(at(ADJUSTED_KEYS.base), '+', at(ADJUSTED_KEYS.added)), '-', at(ADJUSTED_KEYS.taken)),
  );
  const within = call('MIN', sum, call('MAX', full, at(ADJUSTED_KEYS.base)));
  const said = terms.beyondFull === true ? sum : within;
  const kept = asks.way ? when(isText(way, WAYS.beyond), sum, within) : said;
  const ready = call('AND', binary(at(ADJUSTED_KEYS.open), '=', ZERO_NODE), isNumber(at(ADJUSTED_KEYS.base)));
  return [
    sumLine(ADJUSTED_KEYS.added, '加分合计', added),
    sumLine(ADJUSTED_KEYS.taken, '扣分合计', taken),
    sumLine(ADJUSTED_KEYS.open, '待填', open),
    sumLine(ADJUSTED_KEYS.base, '加减分前得分', base),
    sumLine(ADJUSTED_KEYS.total, '加减分后得分', when(ready, round(kept, 2), EMPTY)),
  ];
}

function summed(
  ordered: readonly ScoredAdjustment[],
  kind: 'adds' | 'takes',
  rows: ReadonlyMap<string, number>,
): Formula {
  const own = ordered.filter(({ adjustment }) => adjustment.kind === kind).map(({ key }) => rows.get(key) ?? 0);
  const [top] = own;
  const bottom = own.at(-1);
  if (top === undefined || bottom === undefined) return ZERO_NODE;
  return call('SUM', range({ top, left: C.points, bottom, right: C.points }));
}

/** What 得分汇总 comes to by the indicators alone, once nothing is open there; and its full mark. */
function baseOf({ names, scorecard }: SheetInputs): readonly [base: Formula, full: Formula] {
  const row = SUMMARY_FIRST_ROW + scorecard.groups.length;
  const at = (below: number, column: number): Formula => cell(row + below, column, names.summary);
  const score = SUMMARY_COLUMNS.score;
  const converted = when(isNumber(at(2, score)), at(2, score), at(0, score));
  return [when(binary(at(1, score), '>', ZERO_NODE), EMPTY, converted), at(0, SUMMARY_COLUMNS.full)];
}

function sumLine(key: string, name: string, formula: Formula): Line {
  const look = key === ADJUSTED_KEYS.open ? { ...looks.total, format: '0' } : looks.total;
  return {
    key,
    asks: false,
    cells: {
      kind: { content: { kind: 'text', text: '合计' }, look: looks.totalText },
      name: { content: { kind: 'text', text: name }, look: looks.totalText },
      points: { content: live(formula), look },
    },
  };
}
