import type { Vocabulary } from './explained';

const YEAR = /^(?:其中)?(?:20\d{2}年?度?|上年度?|去年|上一?年度)/;
const AMOUNT = /\d[\d,]*(?:\.\d+)?(?:[万千亿]?元|人|个|辆|名|台|次|批次|人次|%)/g;
const ITS_OWN = /本年|今年|当年|本表|以上|表中|均|都|口径|同|按|比照|沿用/;

/**
 * 「2023年收入1164.97万元、支出1160.2万元」 at a table of 2024: figures of another year, told beside hers, each with its name
 * and its unit. Nothing is said of those of the table.
 */
export function tellsOfAnotherYear(clause: string, year: number | undefined, vocabulary: Vocabulary): boolean {
  const [said] = YEAR.exec(clause) ?? [];
  if (said === undefined || year === undefined || clause.includes(String(year)) || ITS_OWN.test(clause)) return false;
  const rest = clause.slice(said.length);
  const names = rest.split(AMOUNT).map((part) => part.replace(/^[、,，和及]|[:：为是共]+$/g, ''));
  const isNamed = names.length > 1 && names.slice(0, -1).every((name) => name !== '');
  return isNamed && names.at(-1) === '' && names.slice(0, -1).every((name) => namesThing(name, vocabulary));
}

function namesThing(name: string, vocabulary: Vocabulary): boolean {
  const { meanings, residue } = vocabulary.explain(name);
  return residue.length === 0 && [...meanings].some((one) => /^(?:item|stage):/.test(one));
}
