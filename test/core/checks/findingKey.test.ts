import { findingKeys } from '../../../src/core/checks/findingKey';
import type { CheckFinding } from '../../../src/core/checks/runChecks';

/** A finding that is known by its words alone. */
function finding(sheet: string, table = '三公'): CheckFinding {
  return {
    code: 'T7.total',
    level: 'notice',
    details: { says: 'empty', table },
    places: [{ sheet }],
    relation: { kind: 'stated' },
  } as unknown as CheckFinding;
}
const key = (sheet: string, table = '三公') => `T7.total@${sheet}!empty ${table}`;

interface Case {
  readonly title: string;
  readonly findings: readonly CheckFinding[];
  readonly lines: readonly string[];
  readonly typed: readonly string[];
  readonly sheets: readonly string[];
  readonly keys: readonly string[];
}
const CASES: readonly Case[] = [
  {
    title: '改了名的表：还是原来的那一行',
    findings: [finding('乙')],
    lines: [key('甲')],
    typed: [key('甲')],
    sheets: ['乙'],
    keys: [key('甲')],
  },
  {
    title: '名字里有感叹号也一样',
    findings: [finding('乙!丙')],
    lines: [key('甲!子')],
    typed: [key('甲!子')],
    sheets: ['乙!丙'],
    keys: [key('甲!子')],
  },
  {
    title: '原来的表还在：是另一张表的事',
    findings: [finding('乙')],
    lines: [key('甲')],
    typed: [key('甲')],
    sheets: ['甲', '乙'],
    keys: [key('乙')],
  },
  {
    title: '删了一张表，另一张早有自己的一行：不借它的原因',
    findings: [finding('乙')],
    lines: [key('甲'), key('乙')],
    typed: [key('甲')],
    sheets: ['乙'],
    keys: [key('乙')],
  },
  {
    title: '两张表都可能是改了名的那张：都不认',
    findings: [finding('乙'), finding('丙')],
    lines: [key('甲')],
    typed: [key('甲')],
    sheets: ['乙', '丙'],
    keys: [key('乙'), key('丙')],
  },
  {
    title: '两个原因都可能是它的：都不认',
    findings: [finding('丙')],
    lines: [key('甲'), key('乙')],
    typed: [key('甲'), key('乙')],
    sheets: ['丙'],
    keys: [key('丙')],
  },
  {
    title: '说的是别的事：不认',
    findings: [finding('乙', '资产')],
    lines: [key('甲')],
    typed: [key('甲')],
    sheets: ['乙'],
    keys: [key('乙', '资产')],
  },
];

describe('问题认得出自己的那一行', () => {
  it.each(CASES)('$title', ({ findings, lines, typed, sheets, keys }) => {
    const earlier = { lines: new Set(lines), typed: new Set(typed), sheets: new Set(sheets) };
    const found = findingKeys(findings, earlier);
    expect(findings.map((one) => found.get(one))).toEqual(keys);
  });
});
