import { type Decimal, sumOf } from '../../base/decimal';
import { type Finding, finding } from '../../base/problem';
import type { DetailsOf, MessageCode } from '../../wording/messageDetails';
import { a1 } from '../../workbook/address';
import { indicatorPath } from '../scheme';
import type { IndicatorTexts } from '../schemeTexts';
import { LEVEL_JOINER, UNNAMED_GROUP, secondName } from './lexicon';
import { partTexts } from './partTexts';
import type { RawIndicator, RawScheme } from './rawScheme';
import type { SchemeColumns } from './schemeColumns';
import { type SettledMark, settleMark } from './settleMark';
import type { SheetCells } from './schemeCells';

/** An indicator with its place in the scheme. */
export interface PlacedTexts {
  readonly dimension: string;
  readonly subDimension: string;
  readonly path: string;
  readonly row: number;
  readonly raw: RawIndicator;
  readonly mark: SettledMark;
  readonly texts: IndicatorTexts | undefined;
}

type Report = <Code extends MessageCode>(
  code: Code,
  level: Finding['level'],
  details: DetailsOf<NoInfer<Code>>,
  ...at: readonly (readonly [row: number, column: number])[]
) => void;

/** Every indicator with its points and texts; what has no points is reported and has no texts. */
export function settleScheme(
  cells: SheetCells,
  columns: SchemeColumns,
  scheme: RawScheme,
): { placed: readonly PlacedTexts[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (code, level, details, ...at) => {
    const places = at.map(([row, column]) => ({ sheet: cells.sheet.name, cell: a1(row, column) }));
    findings.push(finding(code, level, details, places));
  };
  const settled = scheme.indicators.map((raw, index) =>
    settleMark(cells, columns, raw, scheme.indicators[index + 1]?.row),
  );
  const scale = weightScale(settled);
  const rows = new Map<string, number>();
  const placed = scheme.indicators.map((raw, index): PlacedTexts => {
    const { dimension, subDimension } = groupsOf(raw.groups);
    const pathOf = (name: string): string => indicatorPath(dimension, subDimension, name);
    const name = uniqueName(raw.name, (one) => rows.has(pathOf(one)));
    const path = pathOf(name);
    const first = rows.get(pathOf(raw.name));
    rows.set(path, raw.row);
    if (first !== undefined)
      report(
        'schemeIndicatorTwice',
        'notice',
        { indicator: pathOf(raw.name), renamed: name },
        [first, raw.column],
        [raw.row, raw.column],
      );
    const mark = settled[index] ?? { kind: 'missing', shown: '' };
    const texts = textsOf({ raw, name, path, mark, scale }, columns, report);
    return { dimension, subDimension, path, row: raw.row, raw, mark: scaled(mark, scale), texts };
  });
  return { placed, findings };
}

function scaled(mark: SettledMark, scale: number): SettledMark {
  return mark.kind === 'mark' ? { ...mark, value: mark.value.times(scale) } : mark;
}

interface Settled extends Pick<PlacedTexts, 'raw' | 'path' | 'mark'> {
  readonly name: string;
  readonly scale: number;
}

function textsOf(
  { raw, name, path, mark, scale }: Settled,
  columns: SchemeColumns,
  report: Report,
): IndicatorTexts | undefined {
  const markColumn = columns.marks.get(columns.levels.length - 1);
  if (mark.kind === 'missing') {
    report('schemeMarkMissing', 'error', { indicator: path }, [raw.row, markColumn ?? raw.column]);
    return undefined;
  }
  const fullMark = mark.value.times(scale).toString();
  if (raw.nameMark && markColumn !== undefined && !raw.nameMark.eq(mark.value))
    report(
      'schemeMarkDiffers',
      'error',
      { indicator: path, mark: fullMark, inName: raw.nameMark.toString() },
      [raw.row, markColumn],
      [raw.row, raw.column],
    );
  const texts: IndicatorTexts = { name, fullMark, ...partTexts(raw.parts, columns, mark.inParts) };
  if (texts.criterion === '') {
    const column = columns.criterion[0] ?? columns.mixed[0] ?? columns.method[0] ?? raw.column;
    report('schemeCriterionMissing', 'error', { indicator: path }, [raw.row, column]);
  }
  return texts;
}

/** Weights of a whole of 1 are points of 100. */
export function weightScale(settled: readonly SettledMark[]): number {
  const marks = settled.flatMap((one): Decimal[] => (one.kind === 'mark' ? [one.value] : []));
  return marks.length > 1 && sumOf(marks).eq(1) ? 100 : 1;
}

/** Two levels above an indicator, whatever the table has: its only group stands for both, inner ones are joined. */
function groupsOf(groups: readonly string[]): { dimension: string; subDimension: string } {
  const [dimension = UNNAMED_GROUP, ...inner] = groups;
  return { dimension, subDimension: inner.length === 0 ? dimension : inner.join(LEVEL_JOINER) };
}

function uniqueName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(secondName(name, number))) number++;
  return secondName(name, number);
}
