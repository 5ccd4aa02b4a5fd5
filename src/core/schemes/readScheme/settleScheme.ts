import type { Decimal } from '../../base/decimal';
import { type Finding, finding } from '../../base/problem';
import type { DetailsOf, MessageCode } from '../../wording/messageDetails';
import { a1 } from '../../workbook/address';
import { indicatorPath } from '../scheme';
import type { IndicatorTexts } from '../schemeTexts';
import { LEVEL_JOINER, UNNAMED_GROUP, secondName } from './lexicon';
import { partTexts } from './partTexts';
import type { RawIndicator, RawScheme } from './rawScheme';
import type { SchemeColumns } from './schemeColumns';
import { type SettledMark, settleMark, sumOf } from './settleMark';
import type { SheetCells } from './sheetCells';

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

/** Every indicator with its points and texts; what has no points is reported and has no texts. */
export function settleScheme(
  cells: SheetCells,
  columns: SchemeColumns,
  scheme: RawScheme,
): { placed: readonly PlacedTexts[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rows = new Map<string, number>();
  const settled = scheme.indicators.map((raw, index) =>
    settleMark(cells, columns, raw, scheme.indicators[index + 1]?.row),
  );
  const scale = weightScale(settled);
  const report = <Code extends MessageCode>(
    code: Code,
    level: Finding['level'],
    details: DetailsOf<NoInfer<Code>>,
    ...at: readonly (readonly [row: number, column: number])[]
  ): void => {
    const places = at.map(([row, column]) => ({ sheet: cells.sheet.name, cell: a1(row, column) }));
    findings.push(finding(code, level, details, places));
  };
  const placed = scheme.indicators.map((raw, index): PlacedTexts => {
    const mark = settled[index] ?? { kind: 'missing', shown: '' };
    const { dimension, subDimension } = groupsOf(raw.groups);
    const name = uniqueName(raw.name, (one) => rows.has(indicatorPath(dimension, subDimension, one)));
    const path = indicatorPath(dimension, subDimension, name);
    const first = rows.get(indicatorPath(dimension, subDimension, raw.name));
    rows.set(path, raw.row);
    if (first !== undefined)
      report(
        'schemeIndicatorTwice',
        'notice',
        { indicator: indicatorPath(dimension, subDimension, raw.name), renamed: name },
        [first, raw.column],
        [raw.row, raw.column],
      );
    const markColumn = columns.marks.get(columns.levels.length - 1);
    if (mark.kind === 'missing') {
      report('schemeMarkMissing', 'error', { indicator: path }, [raw.row, markColumn ?? raw.column]);
      return { dimension, subDimension, path, row: raw.row, raw, mark, texts: undefined };
    }
    if (raw.nameMark && markColumn !== undefined && !raw.nameMark.eq(mark.value)) {
      report(
        'schemeMarkDiffers',
        'error',
        { indicator: path, mark: mark.value.times(scale).toString(), inName: raw.nameMark.toString() },
        [raw.row, markColumn],
        [raw.row, raw.column],
      );
    }
    const texts: IndicatorTexts = {
      name,
      fullMark: mark.value.times(scale).toString(),
      ...partTexts(raw.parts, columns, mark.inParts),
    };
    if (texts.criterion === '')
      report('schemeCriterionMissing', 'error', { indicator: path }, [
        raw.row,
        columns.criterion[0] ?? columns.mixed[0] ?? columns.method[0] ?? raw.column,
      ]);
    return {
      dimension,
      subDimension,
      path,
      row: raw.row,
      raw,
      mark: { ...mark, value: mark.value.times(scale) },
      texts,
    };
  });
  return { placed, findings };
}

/** Weights of a whole of 1 are points of 100. */
export function weightScale(settled: readonly SettledMark[]): number {
  const marks = settled.flatMap((one): Decimal[] => (one.kind === 'mark' ? [one.value] : []));
  return marks.length > 1 && sumOf(marks).eq(1) ? 100 : 1;
}

/** Two levels above an indicator, whatever the table has: its only group stands for both, inner ones are joined. */
export function groupsOf(groups: readonly string[]): { dimension: string; subDimension: string } {
  const [dimension = UNNAMED_GROUP, ...inner] = groups;
  return { dimension, subDimension: inner.length === 0 ? dimension : inner.join(LEVEL_JOINER) };
}

function uniqueName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(secondName(name, number))) number++;
  return secondName(name, number);
}
