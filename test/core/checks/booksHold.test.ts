import { readForms } from '../../../src/core/checks/read/readCheckedForms';
import { runChecks } from '../../../src/core/checks/runChecks';
import { allChecks } from '../../../src/core/checks/allChecks';
import { say } from '../../../src/core/wording/say';
import { sayNotChecked } from '../../../src/core/wording/sayCheck';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { brokenBooks } from '../../cases/checks/brokenBooks';
import { publicBook } from '../../cases/checks/cleanBooks';
import { budgetBook, fullBook, ownBook } from '../../cases/checks/moreBooks';
import { smallBooks } from '../../cases/checks/smallBooks';
import { editCell } from '../../support/editCell';
import { gridSnapshot } from '../../support/gridSnapshot';

const books = { publicBook, budgetBook, fullBook, ownBook };
const YEARS = { publicBook: undefined, budgetBook: 2024, fullBook: 2023, ownBook: 2022 } as const;

const clean = {
  publicBook: gridSnapshot(publicBook('元')),
  budgetBook: gridSnapshot(budgetBook('元')),
  fullBook: gridSnapshot(fullBook('元')),
  ownBook: gridSnapshot(ownBook()),
};

function check(snapshot: WorkbookSnapshot, year: number | undefined) {
  return runChecks(readForms(snapshot, new Set()), year);
}

/** `T1!B4` where the sheet is another than the first place's. */
function cellsOf(places: readonly { sheet: string; cell?: string }[]): string {
  return places.map(({ sheet, cell = '' }) => (sheet === places[0]?.sheet ? cell : `${sheet}!${cell}`)).join(' ');
}

describe('收入在上、支出在下的总表', () => {
  const income = [
    ['一、一般公共预算财政拨款收入', 558.2],
    ['八、其他收入', 25.5],
  ] as const;
  const spending = [
    ['一、一般公共服务支出', 415.1],
    ['十二、农林水支出', 180.6],
  ] as const;
  const [inTotal, outTotal] = [
    ['本年收入合计', 583.7],
    ['本年支出合计', 595.7],
  ] as const;
  const [begin, end] = [
    ['年初结转和结余', 30],
    ['年末结转和结余', 18],
  ] as const;
  const [inAll, outAll] = [
    ['收入总计', 613.7],
    ['支出总计', 613.7],
  ] as const;
  const whole = [...income, inTotal, begin, inAll, ...spending, outTotal, end, outAll];
  const table = (lines: readonly (readonly (string | number)[])[]) =>
    gridSnapshot({ 总表: [['2023年度收入支出决算总表'], ['单位：万元'], ['项目', '决算数'], ...lines] });

  it.each([
    ['一项一项', whole],
    ['没有收入总计、支出总计', [...income, inTotal, begin, ...spending, outTotal, end]],
    ['合计写在前面', [inTotal, ...income, begin, inAll, outTotal, ...spending, end, outAll]],
    [
      '有“收入”“支出”两行小标题',
      [['收入'], ...income, inTotal, begin, inAll, ['支出'], ...spending, outTotal, end, outAll],
    ],
    ['支出在上：分不清，不核对', [...spending, outTotal, end, outAll, ...income, inTotal, begin, inAll]],
    ['没有收入合计：分不清，不核对', [...income, ...spending, outTotal]],
  ])('%s：不说错', (_title, lines) => {
    expect(check(table(lines), 2023).findings.map((finding) => say(finding))).toEqual([]);
  });

  it('改一个数，只说那一边', () => {
    const found = whole.map(([name], at) => {
      const wrong = whole.map(([label, value], row) => [label, row === at ? value + 7 : value]);
      const cell = `B${String(at + 4)}`;
      const { findings } = check(table(wrong), 2023);
      return [name, findings.length, findings.every(({ places }) => places.some((place) => place.cell === cell))];
    });
    expect(found).toEqual(whole.map(([name]) => [name, 1, true]));
  });
});

describe('机构人员情况表：合计＝行政＋事业，下面还有其中', () => {
  const staff = (total: number, label = '财政补助') =>
    gridSnapshot({
      人员: [
        ['2023年机构人员情况表'],
        ['单位：人'],
        ['项目', '编制数'],
        ['合计', total],
        ['一、行政人员', 30],
        ['二、事业人员', 32],
        ['其中：参照公务员法管理', 0],
        [label, 30],
      ],
    });
  it.each([
    ['对得上', staff(62), []],
    ['合计错了', staff(63), ['PE.total']],
    ['没编号的“工勤人员”不知道是不是一项：不核对', staff(63, '工勤人员'), []],
  ])('%s', (_title, snapshot, codes) => {
    expect(check(snapshot, 2023).findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('对得上的账一句也不说', () => {
  it.each(
    (Object.keys(books) as (keyof typeof books)[]).flatMap((name) =>
      (['元', '万元'] as const).map((unit) => ({ name, unit, make: books[name] })),
    ),
  )('$name（$unit）', ({ name, make, unit }) => {
    const report = check(gridSnapshot(make(unit)), YEARS[name]);
    expect(report.findings.map((finding) => say(finding))).toEqual([]);
    expect(report.passed).toBe(report.checked);
    expect(report.checked).toBeGreaterThan(15);
    for (const one of report.notChecked) expect(sayNotChecked(one)).not.toMatch(/[{}]|undefined|^[a-z]/);
  });
});

describe('错一个数，由它自己的规则说出来，只说一次', () => {
  it.each(brokenBooks)('$code $edits', ({ code, book, edits, places }) => {
    const broken = Object.entries(edits).reduce(
      (snapshot, [cell, value]) => editCell(snapshot, cell, value),
      clean[book],
    );
    const { findings } = check(broken, YEARS[book]);
    expect(findings.map((finding) => [finding.code, cellsOf(finding.places)])).toEqual([[code, places]]);
    expect(
      findings.map(({ places: all }) =>
        all.some(({ sheet, cell }) => Object.keys(edits).includes(`${sheet}!${cell ?? ''}`)),
      ),
    ).toEqual([true]);
    for (const finding of findings) expect(say(finding)).not.toMatch(/[{}]|undefined|NaN/);
  });

  it.each(smallBooks)('$code：$title', ({ sheets, code, places, level }) => {
    const { findings } = check(gridSnapshot(sheets), 2023);
    expect(findings.map((finding) => [finding.code, finding.level, cellsOf(finding.places)])).toEqual([
      [code, level ? 'notice' : 'error', places],
    ]);
    for (const finding of findings) {
      expect(say(finding)).not.toMatch(/[{}]|undefined|NaN/);
      expect(say(finding, 'en')).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('每条规则都有一本错的账', () => {
    const broken = new Set([...brokenBooks, ...smallBooks].map(({ code }) => code));
    expect(allChecks.map(({ code }) => code).filter((code) => !broken.has(code))).toEqual([]);
  });
});
