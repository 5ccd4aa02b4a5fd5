import { plainText, readLabel } from '../base/text';
import type { Form, FormPair } from '../tables/findForms';
import { readAmount } from '../tables/readAmount';
import { Governing } from '../tables/words/governing';
import type { Vocabulary } from '../tables/words/explained';
import { contentAt, contentText } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';
import { Collector } from './collector';
import { unitBehind } from './countedIn';
import { whyOutOfScope } from './outOfScope';
import { NO_SURVEY, type ReadTable } from './readOne';
import { factLabelled } from './recognisers/factLabels';
import { partOfFact } from './recognisers/partOfFact';
import { saidFact } from './recognisers/saidThing';
import { isTitledForResult } from './recognisers/satisfactionSurvey';
import { isOneOfSeveralAsked } from './recognisers/severalAsked';
import { areThere, holdThePlaces } from './recognisers/theirPlaces';
import { collectVillages } from './recognisers/villages';
import { workFacts } from './recognisers/workTable';

const FORM = '基本情况表';
const OF_PROJECT = /项目(?:概况|基[本础])/;

/** What names with their figures beside them say, whatever kind of list they are in. */
export function readForm(form: Form | undefined, vocabulary: Vocabulary): ReadTable | undefined {
  if (!form || whyOutOfScope(form.table, vocabulary.institution) !== undefined || OF_PROJECT.test(form.table.title))
    return undefined;
  if (yearsOf(form.table.title) > 1) return undefined;
  const collector = new Collector(form.table, FORM, new Governing(form.table, vocabulary));
  const keys = form.pairs.map(({ label }) => label.key);
  const work = workFacts(form.table.title, keys);
  for (const [at, pair] of form.pairs.entries()) {
    const { label, row, column, section } = pair;
    const fact =
      factLabelled(label.key) ?? saidFact(label.key) ?? partIn(form, pair) ?? work[at] ?? onTheirPlaces(form, at);
    if (fact === 'satisfaction' && (!isTitledForResult(form.table) || isOneOfSeveralAsked(label.key, keys))) continue;
    if (!fact || isCarriedPart(fact, label)) continue;
    const spot = { fact, row, column, label: label.text };
    if (!isApart(section, form.table, vocabulary) || collector.mayHoldLine(spot, section ?? ''))
      collectVillages({ ...spot, ...unitOf(form, pair, fact) }, pair, form.pairs, collector);
  }
  if (collector.readings.length + collector.findings.length + collector.barred.size === 0) return undefined;
  return { table: form.table, kind: FORM, collector, survey: NO_SURVEY };
}

/** 「二、学校」 「二、上年情况」 over some of the pairs: of somebody else, or of another time, unless every word is known and sets nothing apart. */
function isApart(section: string | undefined, { year }: Form['table'], vocabulary: Vocabulary): boolean {
  if (section === undefined) return false;
  const { meanings, residue } = vocabulary.explain(readLabel(section).key);
  const own = [`year:${String(year)}`, 'whose:own'];
  return residue.length > 0 || [...meanings].some((one) => SETS_APART.test(one) && !own.includes(one));
}

const SETS_APART = /^(?:year|whose|draft|fund|point|staff):(?!all$)|^period:(?!whole|stretch)|^stage:(?!final|initial)/;

function onTheirPlaces({ table, pairs }: Form, at: number): FactId | undefined {
  if (!pairs[at] || !areThere(pairs[at].label)) return undefined;
  const counted = pairs.map(({ label, row, column: { column } }) => ({
    label,
    place: column,
    amount: readAmount(contentAt(table.sheet, row, column)),
  }));
  return holdThePlaces(counted, at) ? 'actualStaff' : undefined;
}

/** Of what is counted: how much money it is its own words say. */
function unitOf({ table }: Form, { row, column }: FormPair, fact: FactId): { readonly unitText?: string } {
  const unitText = factDefinition(fact).kind === 'count' ? unitBehind(table, row, column.column) : undefined;
  return unitText === undefined ? {} : { unitText };
}

/** The part of what stands over the last 「其中」, 「其中：基本支出」 and then 「项目支出」, or of what it is set in under. */
function partIn({ pairs, table }: Form, pair: FormPair): FactId | undefined {
  const { label, row, column } = pair;
  // 「固定资产总额 | 412 | 其中：在用 | 398」.
  const left = pairs.filter((one) => one.row === row && one.column.column < column.column).at(-1);
  const ofLeft =
    label.partOf && left && !left.label.partOf ? partOfFact(label.key, [left.label.key], [left.label.key]) : undefined;
  if (ofLeft) return ofLeft;
  const above = pairs.filter((one) => one.row < row && one.column.column === column.column).reverse();
  const names = above.map((one) => one.label.key);
  const at = label.partOf ? 0 : above.findIndex((one) => one.label.partOf) + 1;
  const set = setInUnder(above, indentOf(table, pair), (one) => indentOf(table, one));
  if (!label.partOf && set.length > 0) return partOfFact(label.key, set, names);
  return at === 0 && !label.partOf ? undefined : partOfFact(label.key, names.slice(at, at + 1), names);
}

/** The names further left over it, the nearest first. */
function setInUnder(above: readonly FormPair[], own: number, indent: (pair: FormPair) => number): readonly string[] {
  const over: string[] = [];
  let least = own;
  for (const one of above)
    if (indent(one) < least) {
      over.push(one.label.key);
      least = indent(one);
    }
  return over;
}

function indentOf({ sheet }: Form['table'], { row, column }: FormPair): number {
  const written = contentText(contentAt(sheet, row, column.labelColumns[0] ?? 0));
  return written.length - written.trimStart().length;
}

/** 「其中：上年结转结余」 is what was spent of it. */
function isCarriedPart(fact: FactId, { partOf }: FormPair['label']): boolean {
  return partOf && /arryover/.test(fact);
}

/** 「2022年与2023年对比」 over one column of figures: nobody knows of which of them each is. */
function yearsOf(title: string): number {
  return new Set(plainText(title).match(/20\d{2}(?=年|[-—–~至和与])/g)).size;
}
