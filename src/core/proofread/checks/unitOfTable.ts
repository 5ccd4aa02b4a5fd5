import type { Decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { figuresOf } from '../figures/figure';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadTable } from '../readTable';

/** So many amounts of a table that are others' in the other unit are no chance. */
const ALIKE = 3;
const UNIT = /单位[:：]?\s*(?:人民币)?(?<unit>万元|元)/d;

/** 「单位：万元」 over amounts that the workbook, or the text, has in 元. */
export const unitOfTable: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '表上写的单位与表里的数相符',
  find: (report) => {
    const known = knownAmounts(report);
    return report.tables.flatMap((table) => brokenIn(table, known, report));
  },
};

function brokenIn(table: ReadTable, known: ReadonlySet<string>, { text }: ReadReport): readonly Doubt[] {
  const { scale, rows } = table;
  const place = unitAbove(table, text.paragraphs);
  if (!scale || !place) return [];
  const other = place.unit === '万元' ? scale.div(10000) : scale.times(10000);
  const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && !cell.percent ? [cell.value] : [])));
  const long = values.filter((value) => digitsOf(value) >= 3);
  const counted = (by: Decimal): number =>
    new Set(long.map((value) => keyOf(value.times(by))).filter((key) => known.has(key))).size;
  if (counted(scale) > 0 || counted(other) < ALIKE) return [];
  return [
    {
      at: place.at,
      says: place.unit,
      should: place.unit === '万元' ? '元' : '万元',
      why: `表里 ${String(counted(other))} 个数按${place.unit === '万元' ? '元' : '万元'}与工作簿、正文一致`,
    },
  ];
}

/** In one of the two lines above it. */
function unitAbove({ table }: ReadTable, paragraphs: ReadReport['text']['paragraphs']) {
  for (let at = table.after; at >= 0 && at > table.after - 2; at--) {
    const paragraph = paragraphs[at];
    const match = paragraph?.table === undefined ? UNIT.exec(evened(paragraph?.text ?? '')) : null;
    const span = match?.indices?.groups?.['unit'];
    if (span && (match.groups?.['unit'] === '元' || match.groups?.['unit'] === '万元'))
      return { unit: match.groups['unit'], at: { paragraph: at, span: [span[0], span[1]] as const } };
  }
  return undefined;
}

/** Of the workbook and of running text, to the hundredth of a 元. */
function knownAmounts({ truth, paragraphs }: ReadReport): ReadonlySet<string> {
  const book = (truth?.figures ?? []).filter(({ kind }) => kind === 'money').map(({ value }) => value);
  const said = paragraphs.flatMap((paragraph) =>
    paragraph.inTable
      ? []
      : figuresOf(paragraph).flatMap(({ number }) => (number.kind === 'money' ? [number.value] : [])),
  );
  const papers = (truth?.documents ?? []).map(({ amount }) => amount);
  return new Set([...book, ...papers, ...said].filter((value) => !value.isZero()).map(keyOf));
}

function keyOf(value: Decimal): string {
  return value.toDecimalPlaces(6).toString();
}

function digitsOf(value: Decimal): number {
  return value
    .toString()
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
