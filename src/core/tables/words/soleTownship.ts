import { plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { Vocabulary } from './explained';
import { mayGovern } from './things';
import { TOWNSHIP_KINDS } from './townshipKinds';

/**
 * Where no line says whose workbook it is, the one township in its titles may be hers: if nobody else, no other township, school or
 * company, is named anywhere. A table of another's beside hers names the other or her, and then nobody knows.
 */
export function isNobodyElse(sheets: readonly SheetSnapshot[], stem: string): boolean {
  const isOther = (content: unknown) => typeof content === 'string' && MAYBE.test(content) && namesOther(content, stem);
  return !sheets.some(
    ({ name, comments, floating, rows }) =>
      [name, ...(comments?.values() ?? []), ...(floating ?? [])].some(isOther) ||
      rows.some((row) => (row ?? []).some(isOther)),
  );
}

/** 「帮扶云岭乡」 「原云岭乡」 begin with what is done or was: a longer name, or one behind such a word, may be no name. */
export function isPlainName(stem: string): boolean {
  const bare = stem.replace(KIND_AT_END, '');
  const [first = ''] = bare;
  const mayBeSaid = bare.length > 2 && (DOES.test(first) || (mayGovern(first) && !OF_NAMES.test(first)));
  return bare.length <= LONGEST && !mayBeSaid;
}

const LONGEST = 3;
const KIND_AT_END = new RegExp(`(?:${TOWNSHIP_KINDS})$`);
const DOES = /[帮扶助补拨供送给驻访慰赴管托]/;
/** Governing words that names of places begin with as well: 上河, 前进, 老营. */
const OF_NAMES = /[上下前后老旧月日万千百]/;

/** Tells nearly every text apart before it is read. */
const MAYBE = /[乡镇学院园]|街\s*道|苏\s*木|办事处|公\s*司|合作社/;

/** What stands before 乡, 镇, 小学 and the like, and is no known word, is a name. */
const KIND = new RegExp(
  `([一-龥]*?)(${TOWNSHIP_KINDS}|办事处|小学|中学|学校|幼儿园|卫生院|敬老院|医院|公司|合作社)(?=([一-龥]?))`,
  'g',
);
const lexicon = new Vocabulary();

function namesOther(content: string, stem: string): boolean {
  // What stands on either side of hers is no name together.
  const text = plainText(content).replaceAll(stem, '，');
  return [...text.matchAll(KIND)].some(([, before = '', kind = '', next = '']) => !isGeneric(before, kind, next));
}

/** 「全乡」 「各学校」: all of hers, or of a kind. */
const ALL_OF = /[全本各我该每]$/;
/** 「城乡」 「集镇」 「中小学」: a word in which the kind is no name, but 「古城镇」 is one. */
const WITHIN = /[城集场圩村下返回]$|^中小?$|^有限$/;
/** 「镇级」 「乡长」 「乡镇」 「镇人民政府」. */
const GOES_ON = /^[级长直属机政党财镇村域区辖内办人]$/;

function isGeneric(before: string, kind: string, next: string): boolean {
  const plain = before.replace(ALL_OF, '').replace(WITHIN, '');
  if (plain === '') return true;
  if (lexicon.explainName(plain).residue.length > 0) return false;
  return plain !== before || kind.length > 1 || GOES_ON.test(next);
}
