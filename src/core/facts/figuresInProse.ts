import type { Finding } from '../base/problem';
import { labelKey, oneLine, plainText } from '../base/text';
import { a1 } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';
import type { Fact } from './facts';
import { factLabelled } from './recognisers/factLabels';
import { saidFact } from './recognisers/saidThing';

/** A sentence in a cell that names a figure: nothing is read out of it, and she should know that it is there. */
export interface ProseFigure {
  readonly fact: FactId;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** 「全年预算1,200万元」: a name, perhaps a verb, a number with its unit. */
const NAMED =
  /([一-龥"“”()]{2,16}?)(?:合计)?(?:[为是共达有:]|达到)?(\d[\d,]*(?:\.\d+)?)(?:万元|亿元|元|人|名|辆|个|项|件|分|%)/g;
/** Tells nearly every text apart. */
const MAYBE = /\d(?:[万亿]?元|[人名辆个项件分%])/;
const SHORTEST = 8;
/** Of another year, or of how much more or less. */
const OF_OTHERS = /上年|去年|上一年|较|比|同期|增加|减少|增长|下降|其中$/;
const SHORTEST_NAME = 2;

export function figuresInProse(sheets: readonly SheetSnapshot[]): readonly ProseFigure[] {
  const found: ProseFigure[] = [];
  // Every cell of the workbook is looked at: no array is made for a row of figures.
  for (const sheet of sheets)
    for (let at = 0; at < sheet.rows.length; at++) {
      const row = sheet.rows[at] ?? [];
      for (let column = 0; column < row.length; column++) {
        const content = row[column];
        if (typeof content !== 'string' || content.length < SHORTEST || !MAYBE.test(content)) continue;
        const [cell, text] = [a1(at, column), oneLine(content)];
        for (const fact of factsIn(content)) found.push({ fact, sheet: sheet.name, cell, text });
      }
    }
  return found;
}

function factsIn(text: string): readonly FactId[] {
  const found = [...plainText(text).matchAll(NAMED)].flatMap(([, name = '']) => factNamedAtEnd(name) ?? []);
  return [...new Set(found)];
}

/** The longest end of the words that names one. */
function factNamedAtEnd(name: string): FactId | undefined {
  if (OF_OTHERS.test(name)) return undefined;
  for (let at = 0; at <= name.length - SHORTEST_NAME; at++) {
    const key = labelKey(name.slice(at));
    const fact = factLabelled(key) ?? saidFact(key);
    if (fact) return fact;
  }
  return undefined;
}

/** So many cells are told; whoever writes whole reports in cells knows it by then. */
const MOST_TOLD = 5;

/** Those that no table gives: where they stand, and that they were not taken. */
export function proseFindings(prose: readonly ProseFigure[], facts: ReadonlyMap<FactId, Fact>): readonly Finding[] {
  const cells = new Map<string, ProseFigure[]>();
  for (const one of prose) {
    if (facts.get(one.fact)?.status !== 'missing') continue;
    const place = `${one.sheet}!${one.cell}`;
    cells.set(place, [...(cells.get(place) ?? []), one]);
  }
  return [...cells.values()].slice(0, MOST_TOLD).flatMap((found): Finding[] => {
    const [first] = found;
    if (!first) return [];
    const { sheet, cell, text } = first;
    const fact = found.map((one) => factDefinition(one.fact).name).join('、');
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
    return [
      {
        code: 'figureInProse',
        level: 'notice',
        details: { sheet, cell, text: shown, fact },
        places: [{ sheet, cell }],
      },
    ];
  });
}

const LONGEST_SHOWN = 40;
