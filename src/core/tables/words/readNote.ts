import { plainText } from '../../base/text';
import type { MoneyUnit } from '../moneyUnit';
import type { Explained, Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { NOTE_FORMS, NOT_IN_REASON, OF_SCORING, REASON } from './noteForms';

/** What a note has to fit: the table it stands at. */
export interface NotedTable {
  readonly title: string;
  readonly year: number | undefined;
  readonly unit: MoneyUnit | undefined;
}

const BEGINS = /^[([]?(?:注|备注|说明|附注|填表说明|编报说明|编制说明|注释)(?:[:：、]|(?=\d))/;
const NAMES_NOTES = /^(?:注|备注|说明|附注|填表说明|编报说明|编制说明|注释)$/;
const NUMBER = /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,2}[、.])/;

/**
 * A note is understood clause by clause: in a form that is known as a whole, or of words that say nothing of the figures.
 * What is left is a clause that nobody here understands, and it governs the whole table.
 */
export function readNote(text: string, table: NotedTable, vocabulary: Vocabulary): Explained {
  const plain = plainText(text);
  if (SIGNED.test(plain)) return NOTHING;
  const meanings = new Set<Meaning>();
  const residue: string[] = [];
  for (const clause of clausesOf(plain)) {
    const said = readClause(clause, table, vocabulary);
    if (said === undefined) residue.push(clause);
    else for (const meaning of said) meanings.add(meaning);
  }
  return { meanings, residue };
}

const NOTHING: Explained = { meanings: new Set(), residue: [] };
const SIGNED = NOTE_FORMS[0]?.form ?? /^$/;

function clausesOf(plain: string): readonly string[] {
  return plain
    .split(/[。;；!！]|(?<!\d)[,，](?!\d)|(?<=[,，])|(?<![\d年月.])(?=\d{1,2}[.、](?!\d))/)
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '');
}

function bare(clause: string): string {
  let text = clause.replace(/^[,，、\s]+|[,，、:：\s]+$/g, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(BEGINS, '').replace(NUMBER, '');
  }
  if (NAMES_NOTES.test(text)) return '';
  return /^\([^()]*$|^[^()]*\)$/.test(text) ? text.replace(/[()]/g, '') : text;
}

/** What a clause says, or undefined where nobody knows. */
function readClause(clause: string, table: NotedTable, vocabulary: Vocabulary): readonly Meaning[] | undefined {
  const { title, unit } = table;
  if (unit && saysOtherUnit(clause, unit)) return undefined;
  if (vocabulary.holds(clause)) return [...vocabulary.explain(clause).meanings];
  const known = NOTE_FORMS.find(({ form, within }) => form.test(clause) && (within?.test(plainText(title)) ?? true));
  if (known) return known.says ?? [];
  if ((REASON.test(clause) || OF_SCORING.test(clause)) && !NOT_IN_REASON.test(clause)) return [];
  const { meanings, residue } = vocabulary.explainNote(clause);
  if (residue.length > 0 || (!IS_EMPTY.test(clause) && changes(meanings, table, vocabulary))) return undefined;
  return [...meanings].filter((meaning) => meaning === 'period:whole');
}

/** 「单位实际为元」 under a table in 万元. */
function saysOtherUnit(clause: string, unit: MoneyUnit): boolean {
  return /单位/.test(clause) && [...clause.matchAll(/[万千亿]?元/g)].some(([name]) => name !== unit.name);
}

/** 「没有政府性基金预算安排的支出」: what is not there changes nothing. */
const IS_EMPTY = /^(?!本表|此表|该表|以上|表中).*(?:没有|未安排|未发生)/;

/** A note may name what the table is of. What makes its figures others than they look has to stand in the title as well. */
function changes(meanings: ReadonlySet<Meaning>, { title, year }: NotedTable, vocabulary: Vocabulary): boolean {
  const titled = vocabulary.explain(title).meanings;
  const funds = [...meanings].filter((meaning) => meaning.startsWith('fund:') && !titled.has(meaning));
  if (funds.length > 0 && !isOfFunds(funds, titled)) return true;
  if (titled.has('stage:initial') && !titled.has('stage:final') && meanings.has('stage:final')) return true;
  return [...meanings].some((meaning) => {
    if (meaning.startsWith('year:')) return meaning !== 'year:this' && meaning !== `year:${String(year)}`;
    return CHANGES.test(meaning) && !titled.has(meaning);
  });
}

/** The money of the treasury is that of its funds together; the “三公” money and basic expenditure are told of nothing else. */
function isOfFunds(funds: readonly Meaning[], titled: ReadonlySet<Meaning>): boolean {
  if (titled.has('fund:fiscal') || titled.has('item:fiscalRevenue')) return funds.length > 1;
  return (
    funds.every((fund) => fund === 'fund:fiscal' || fund === 'fund:general') &&
    [...titled].some((meaning) => meaning === 'item:threePublic' || meaning === 'item:basic')
  );
}

const CHANGES = /^(?:period:part|point:start|whose:part|draft:|value:net|state:|staff:|stage:(?:change|adjusted))/;
