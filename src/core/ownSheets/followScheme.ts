import { decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import { buildIndicator } from '../schemes/buildIndicator';
import { type Dimension, type Indicator, type Scheme, indicatorPath } from '../schemes/scheme';
import { schemeIndicators } from '../schemes/schemeIndicators';
import type { IndicatorTexts } from '../schemes/schemeTexts';
import { a1 } from '../workbook/address';
import { sayCriterion } from '../wording/sayCriterion';
import { contentText } from '../workbook/snapshot';
import { type SchemeOrigins, originText, readOrigin, textsMark } from '../sheets/textsMark';
import type { OwnSheet } from './ownSheet';

/** A scheme as she left it in 指标评分. */
export interface FollowedScheme {
  readonly scheme: Scheme;
  /** Old path → new path of indicators that she renamed. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Rows that she put in and that are indicators now. */
  readonly addedRows: ReadonlySet<number>;
  /** Of each indicator of the scheme, by its path now, what the scheme itself calls it and says of it. */
  readonly origins: SchemeOrigins;
  readonly findings: readonly Finding[];
}

interface Placed {
  readonly dimension: string;
  readonly subDimension: string;
  readonly indicator: Indicator;
}

/**
 * The scheme with her changes: a rewritten 评价标准 is compiled anew, a row she deleted is left out, a row she put in
 * with a name, a 分值 and a 评价标准 is an indicator. Untouched rows follow the scheme itself.
 */
export function followScheme(base: Scheme, found: OwnSheet): FollowedScheme | undefined {
  const { sheet, headerRow = -1 } = found;
  if (found.lines.length === 0) return undefined;
  const known = new Map(schemeIndicators(base).map((placed) => [placed.path, placed]));
  const copies = new Set(found.copies.map(({ row }) => row));
  const keys = new Map(found.lines.map(({ row, key }) => [row, key]));
  const placed: Placed[] = [];
  const renamed = new Map<string, string>();
  const addedRows = new Set<number>();
  const origins = new Map<string, string>();
  const taken = new Set<string>();
  const findings: Finding[] = [];
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const key = keys.get(row);
    const own = key === undefined ? undefined : known.get(readOrigin(cellText(found, row, 'textsMark')).path ?? key);
    if (own) {
      const { indicator: hers, problems } = changed(own.indicator, found, row, base);
      const [dimension, subDimension] = [own.dimension.name, own.subDimension.name];
      const isTwice = taken.has(indicatorPath(dimension, subDimension, hers.name));
      if (isTwice) findings.push(namedTwice(found, row, hers.name));
      const indicator = isTwice ? { ...hers, name: own.indicator.name } : hers;
      const path = indicatorPath(dimension, subDimension, indicator.name);
      taken.add(path);
      placed.push({ dimension, subDimension, indicator });
      findings.push(...problems);
      origins.set(path, originText(own.indicator, own.path === path ? undefined : own.path));
      if (path !== key) renamed.set(key ?? own.path, path);
    } else {
      const added = copies.has(row) ? undefined : addedIndicator(found, row, placed.at(-1), base);
      if (!added) continue;
      const path = indicatorPath(added.placed.dimension, added.placed.subDimension, added.placed.indicator.name);
      if (taken.has(path)) {
        findings.push(namedTwice(found, row, added.placed.indicator.name));
        continue;
      }
      taken.add(path);
      placed.push(added.placed);
      if (key === undefined) addedRows.add(row);
      findings.push(...added.problems);
    }
  }
  if (placed.length === 0) return undefined;
  return { scheme: { ...base, dimensions: grouped(placed, base) }, renamed, addedRows, origins, findings };
}

/** Two indicators of one group cannot share a name: by it she and we tell them apart. */
function namedTwice({ sheet }: OwnSheet, row: number, indicator: string): Finding {
  const place = { sheet: sheet.name, cell: `${String(row + 1)}:${String(row + 1)}` };
  return {
    code: 'indicatorNamedTwice',
    level: 'error',
    details: { sheet: sheet.name, row: String(row + 1), indicator },
    places: [place],
  };
}

type Texts = Pick<IndicatorTexts, 'name' | 'explanation' | 'method' | 'criterion'>;

/** What the row says now, where she rewrote it; what the scheme says, where she did not. */
function changed(
  indicator: Indicator,
  found: OwnSheet,
  row: number,
  base: Scheme,
): { indicator: Indicator; problems: readonly Finding[] } {
  const texts = textsAt(found, row, indicator);
  const { mark } = readOrigin(cellText(found, row, 'textsMark'));
  if (texts.name === '' || mark === textsMark(texts)) return { indicator, problems: [] };
  const same = (a: string, b: string) => plainText(a) === plainText(b);
  if (same(texts.criterion, indicator.criterion) && same(texts.method, indicator.method))
    return { indicator: { ...indicator, ...texts }, problems: [] };
  const { measure } = indicator;
  const kept = same(texts.method, indicator.method);
  return compiled(
    {
      ...texts,
      fullMark: indicator.fullMark,
      ...(measure.kind === 'rate' && kept ? { rate: measure.rate } : {}),
      ...(measure.kind === 'checklist' && kept ? { points: measure.points } : {}),
      ...(measure.kind === 'level' && measure.from ? { levelFrom: measure.from } : {}),
    },
    found,
    row,
    base,
  );
}

function addedIndicator(
  found: OwnSheet,
  row: number,
  above: Placed | undefined,
  base: Scheme,
): { placed: Placed; problems: readonly Finding[] } | undefined {
  const texts = textsAt(found, row);
  const mark = numberAt(found, row, 'fullMark');
  if (texts.name === '' || texts.criterion === '' || mark === undefined || !(mark > 0)) return undefined;
  const dimension = groupName(cellText(found, row, 'dimension')) || (above?.dimension ?? '');
  const subDimension = groupName(cellText(found, row, 'subDimension')) || (above?.subDimension ?? '');
  const { indicator, problems } = compiled({ ...texts, fullMark: decimal(mark).toString() }, found, row, base);
  return { placed: { dimension, subDimension, indicator }, problems };
}

function compiled(
  texts: IndicatorTexts,
  found: OwnSheet,
  row: number,
  base: Scheme,
): { indicator: Indicator; problems: readonly Finding[] } {
  const { indicator, problem } = buildIndicator(texts, { partialStep: base.partialStep ?? 'proportional' });
  if (!problem) return { indicator, problems: [] };
  const place = { sheet: found.sheet.name, cell: a1(row, found.columns.get('criterion') ?? 0) };
  return {
    indicator,
    problems: [
      {
        code: 'criterionNotRead',
        level: 'error',
        details: { ...place, indicator: indicator.name, why: sayCriterion(problem.code, problem.details).message },
        places: [place],
      },
    ],
  };
}

/** A column that she took out says nothing: there the scheme's own words go on. */
function textsAt(found: OwnSheet, row: number, own?: Texts): Texts {
  const text = (name: keyof Texts | 'indicator') =>
    own && !found.columns.has(name) ? own[name === 'indicator' ? 'name' : name] : cellText(found, row, name);
  return {
    name: text('indicator'),
    explanation: text('explanation'),
    method: text('method'),
    criterion: text('criterion'),
  };
}

function cellText({ sheet, columns }: OwnSheet, row: number, name: string): string {
  const column = columns.get(name);
  return column === undefined ? '' : contentText(sheet.rows[row]?.[column]).replace(/\r\n?/g, '\n').trim();
}

function numberAt({ sheet, columns }: OwnSheet, row: number, name: string): number | undefined {
  const content = sheet.rows[row]?.[columns.get(name) ?? -1];
  return typeof content === 'number' ? content : undefined;
}

/** 「过程（58分）」, and 「过程（续）（58分）」 on the next page → 「过程」. */
function groupName(text: string): string {
  return text.replace(/(?:\s*（续）)?\s*[（(]\s*\d+(?:\.\d+)?\s*分\s*[）)]$/, '').trim();
}

/** In her order; a group keeps what the scheme says of it. */
function grouped(placed: readonly Placed[], base: Scheme): readonly Dimension[] {
  const names = [...new Set(placed.map(({ dimension }) => dimension))];
  return names.map((name) => {
    const own = placed.filter(({ dimension }) => dimension === name);
    const subDimensions = [...new Set(own.map(({ subDimension }) => subDimension))];
    return {
      name,
      summary: base.dimensions.find((one) => one.name === name)?.summary ?? '',
      subDimensions: subDimensions.map((sub) => ({
        name: sub,
        indicators: own.filter(({ subDimension }) => subDimension === sub).map(({ indicator }) => indicator),
      })),
    };
  });
}
