import { evened } from '../statements/readText';
import type { TextNumber } from './numbersIn';
import { EDGE_WORDS, FUNDS, ITEMS, LAST_YEAR, NAMED_YEAR, STAGES, type Stage, THIS_YEAR } from './lexicon';

/** Of what an amount is. What a label leaves open is undefined, and may follow from the words before. */
export interface Coordinates {
  /** One of the known names, or the label's own words; undefined where it names nothing (「实际支出」). */
  readonly item: string | undefined;
  /** One of `ITEMS`, or nothing but the label's own words. */
  readonly known: boolean;
  readonly stage: Stage | undefined;
  readonly year: number | undefined;
  readonly funds: string | undefined;
}

/** Which stage an amount is of, where no word says it and its value is that of one stage of its name alone. */
export type StageOfValue = (of: Coordinates, number: Pick<TextNumber, 'kind' | 'value' | 'step'>) => Stage | undefined;

export interface LabelContext {
  /** The year of the report. */
  readonly year: number | undefined;
  /** Names of her unit, longest first. */
  readonly unitNames: readonly string[];
  /** What her workbook says of an amount whose words name no stage. */
  readonly stageOf?: StageOfValue;
}

/** 「2022年某乡人民政府“三公”经费预算」 → 三公, budget, 2022. Every character is one of these or stays in the item. */
export function readLabel(label: string, context: LabelContext): Coordinates {
  let rest = evened(label)
    .replace(LIST_NUMBER, '')
    .replace(/[\s"'“”‘’「」『』]/g, '')
    .replace(/^[,;:。、()\]\-—*]+|[,;:。、([]+$/g, '');
  for (const name of context.unitNames) rest = rest.replaceAll(name, '');
  // 「2024预算」 at the head of a column.
  rest = rest.replace(/^(20\d{2})(?=年初预算|预算|决算|支出|收入|执行|实际)/, '$1年');
  // 「全年支出决算」 is of the spending.
  const side = /^(?:全年|年度|本年|当年|累计)总?(支出|收入)决算数?(?:为|是)?$/.exec(rest)?.[1];
  if (side !== undefined) return { item: side, known: true, stage: 'final', year: context.year, funds: undefined };
  // 「2022年初固定资产原值」 is what the year before ended with.
  rest = rest.replace(/^((?:20\d{2}年)?(?:年初|年末|期初|期末|上年末?))结[转余](?:资金)?$/, '$1结转结余');
  const opens = OPENS.test(rest);
  if (opens) rest = rest.replace(/^(?:年初|期初)/, '');
  let year: number | undefined;
  let stage: Stage | undefined;
  let funds: string | undefined;
  for (;;) {
    const before = rest;
    const item = itemOf(rest) ?? itemOf(/^.{2,10}(?:中|又?分为|包括|包含)(.+)$/.exec(rest)?.[1] ?? '');
    if (item !== undefined)
      return { item, known: true, stage, year: opens && isBalance(item) ? yearBefore(year, context) : year, funds };
    const named = NAMED_YEAR.exec(rest);
    if (named) year = Number(named[1]);
    else if (context.year !== undefined && LAST_YEAR.test(rest)) year = (year ?? context.year) - 1;
    else if (context.year !== undefined && THIS_YEAR.test(rest)) year ??= context.year;
    // 「2023年上年结转」 is of the year before the one that is named.
    rest = named ? rest.replace(NAMED_YEAR, '') : rest.replace(LAST_YEAR, '').replace(THIS_YEAR, '');
    if (rest === before && !FUNDS_NAME.test(rest)) {
      const found = takeStage(rest, stage);
      if (found) [stage, rest] = found;
    }
    if (rest === before) {
      const found = FUNDS.find(([, pattern]) => startsWith(pattern, rest));
      if (found && funds === undefined) {
        funds = found[0];
        rest = rest.replace(anchored(found[1]), '');
      }
    }
    // 「“三公”经费上年预算」: the year behind the name.
    const behind =
      rest === before ? /(.{2,}?)(?<![较比与同和])(20\d{2}年度?|上年度?|去年|本年度?|今年)$/.exec(rest) : null;
    if (behind?.[1] !== undefined && behind[2] !== undefined && context.year !== undefined) {
      rest = behind[1];
      year ??= /^20/.test(behind[2]) ? Number.parseInt(behind[2]) : context.year - Number(LAST_YEAR.test(behind[2]));
    }
    if (rest === before) rest = rest.replace(EDGE_WORDS, '');
    if (rest === before) break;
  }
  if (opens && isBalance(rest)) year = yearBefore(year, context);
  return { item: rest === '' ? undefined : rest, known: false, stage, year, funds };
}

/** 「（1）基本支出」, 「2.全年支出」, 「3.1 支出」 begin their sentence. */
export const LIST_NUMBER =
  /^\s*(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}(?:\.\d{1,2})*(?:[.、)](?!\d)|\s+(?=[\u4e00-\u9fff“"])))\s*/;

/** 「其中一般公共预算」 is money of a kind, and none that was planned. */
const FUNDS_NAME = /^(?:一般公共|国有资本|政府性?基金)|(?:一般公共|国有资本经营|政府性?基金)预算$/;

/** What a year begins with. */
export const OPENS = /^(?:\d{4}年初|年初|期初)(?!预算|安排|批复)/;

/** What there is at one day, and neither came in nor was spent. */
export function isBalance(item: string): boolean {
  return /^(?:编制|在职|车辆|结转结余)$|(?:资产|负债|债务|存款|余额|净值|原值)(?:总额|总计|合计|原值|净值|净额|率)?$/.test(
    item,
  );
}

function yearBefore(year: number | undefined, context: LabelContext): number | undefined {
  const own = year ?? context.year;
  return own === undefined ? undefined : own - 1;
}

function itemOf(text: string): string | undefined {
  return ITEMS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** A stage at either end: 「预算收入」 and 「收入预算数」. A second one stays in the item: nobody knows which is meant. */
function takeStage(text: string, taken: Stage | undefined): [Stage, string] | undefined {
  for (const [stage, pattern] of STAGES) {
    if (taken !== undefined && taken !== stage) continue;
    if (startsWith(pattern, text)) return [stage, text.replace(anchored(pattern), '')];
    const ending = new RegExp(`(?:${pattern.source})$`).exec(text);
    if (!ending || ending[0] === '') continue;
    // 「基本支出决算」 is 基本支出, and not 基本 with its 支出决算.
    const longer = `${text.slice(0, ending.index)}支出`;
    const kept = itemOf(longer) !== undefined || /..项目$/.test(text.slice(0, ending.index));
    const keeps = ending[0].startsWith('支出') && kept && ending.index > 0;
    return [stage, keeps ? longer : text.slice(0, ending.index)];
  }
  return undefined;
}

function anchored(pattern: RegExp): RegExp {
  return new RegExp(`^(?:${pattern.source})`);
}

function startsWith(pattern: RegExp, text: string): boolean {
  const match = anchored(pattern).exec(text);
  return match !== null && match[0] !== '';
}

/** What is one meaning has one key. */
export function keyOf({ item, stage, year, funds }: Coordinates, kind: string): string {
  return [item ?? '', stage ?? '', String(year ?? ''), funds ?? '', kind].join('|');
}
