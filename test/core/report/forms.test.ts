import { fc } from '../../support/fastCheck';
import type { Block, DocumentTree, Run } from '../../../src/core/report/documentTree';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { writeField } from '../../../src/core/report/fields/writeField';
import { allForms } from '../../../src/core/report/forms/allForms';
import { fillForm } from '../../../src/core/report/forms/fillForm';
import { formTemplate } from '../../../src/core/report/forms/formTemplate';
import type { FormBlock } from '../../../src/core/report/forms/reportForm';
import { openRuns } from '../../../src/core/report/openRuns';
import { findTags } from '../../../src/core/report/template/findTags';
import { matchLoops } from '../../../src/core/report/template/matchLoops';
import { allStatements } from '../../../src/core/statements/allStatements';
import { change } from '../../../src/core/statements/kinds/change';
import { shares } from '../../../src/core/statements/kinds/shares';
import { directionOf } from '../../../src/core/statements/lexicon';
import { readPrinted } from '../../../src/core/statements/readPrinted';
import { type InventedYear, inventedYears, reportYear } from '../../support/reportYear';

const PLAIN: InventedYear = {
  figures: {
    budgetRevenue: 13817300,
    finalRevenue: 12673300,
    budgetExpenditure: 13817300,
    finalExpenditure: 12673300,
    threePublicBudget: 99700,
    threePublicFinal: 89500,
    lastThreePublicBudget: 148600,
    lastThreePublicFinal: 86400,
    authorisedStaff: 50,
    actualStaff: 58,
  },
  lines: [
    { name: '一般公共服务支出', budget: 9271300, final: 9143600 },
    { name: '农林水支出', budget: 4546000, final: 3529700 },
  ],
  scheme: 'xushui-2022',
  assumed: true,
};

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function paragraphsOf({ sections }: DocumentTree): readonly string[] {
  const texts = (block: Block): readonly string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [textOf(block.runs)];
    return block.kind === 'table' ? block.rows.flat().map(({ lines }) => lines.map(textOf).join('\n')) : [];
  };
  return sections.flatMap(({ blocks }) => blocks.flatMap(texts));
}

describe('每一种报告格式', () => {
  it.each(allForms.map((form) => [form.id, form] as const))(
    '%s：用到的字段和写法都存在，列表为空时也一样',
    (_, form) => {
      const fields = buildFields(reportYear(PLAIN));
      const unknown: string[] = [];
      const look = (text: string, inner: ReadonlySet<string>): void => {
        const { tags, lone } = findTags(text);
        expect(lone).toEqual([]);
        expect(matchLoops(tags.map((tag) => ({ place: 0, tag }))).problems).toEqual([]);
        const inline = tags.flatMap(({ name }) => {
          const list = fields.get(name);
          return list?.kind === 'list' ? list.inner : [];
        });
        const here = new Set([...inner, ...inline]);
        for (const { name, suffix } of tags.filter(({ maybeWords }) => !maybeWords)) {
          if (name === '' || here.has(name)) continue;
          const field = fields.get(name) ?? fields.get(name.replace(/^知/, ''));
          if (!field) unknown.push(`${name}（${text}）`);
          else if (field.kind !== 'open' && field.kind !== 'list' && !writeField(field, suffix, form.dress))
            unknown.push(`${name}:${suffix ?? ''}`);
        }
      };
      const walk = (blocks: readonly FormBlock[], inner: ReadonlySet<string>): void => {
        for (const block of blocks) {
          if (block.kind === 'heading' || block.kind === 'paragraph') look(block.text, inner);
          if (block.kind === 'when') {
            look(`{${block.name}}`, inner);
            walk(block.blocks, inner);
            walk(block.otherwise, inner);
          }
          if (block.kind === 'each') walk(block.blocks, innerOf(block.list, inner));
          if (block.kind === 'table')
            for (const row of block.rows) {
              const names = row.each.reduce((known, list) => innerOf(list, known), inner);
              for (const { text } of row.cells) look(text, names);
            }
        }
      };
      const innerOf = (list: string, outer: ReadonlySet<string>): ReadonlySet<string> => {
        const field = fields.get(list);
        const known = field?.kind === 'list' ? field.inner : outer.has(list) ? (INNER_LISTS[list] ?? []) : undefined;
        if (!known) unknown.push(`列表 ${list}`);
        return new Set([...outer, ...(known ?? [])]);
      };
      for (const { blocks } of form.sections) walk(blocks, new Set());
      expect(unknown).toEqual([]);
    },
  );

  it('编号各不相同，写明金额单位', () => {
    expect(new Set(allForms.map(({ id }) => id)).size).toBe(allForms.length);
    for (const { unit, dress } of allForms) expect(dress.money).toBe(unit);
  });

  it('存成的模板里，标签成对', () => {
    for (const form of allForms) {
      const tags = paragraphsOf(formTemplate(form)).flatMap((text) => findTags(text).tags);
      expect(matchLoops(tags.map((tag) => ({ place: 0, tag }))).problems).toEqual([]);
    }
  });
});

/** Lists inside lists. */
const INNER_LISTS: Record<string, readonly string[]> = { 方面: ['序号', '名称', '内容'] };

describe('生成的年份', () => {
  it('方向与正负一致，列举与合计一致，占比合计100.00，没有残留的标签', () => {
    fc.assert(
      fc.property(inventedYears, fc.constantFrom(...allForms), (year, form) => {
        const data = reportYear(year);
        const tree = fillForm(form, buildFields(data));
        for (const text of paragraphsOf(tree)) {
          expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
          expect(text).not.toMatch(/(?:增加|减少|节约|超支)(?:-|0(?:\.0+)?(?:万元|元))/);
          for (const kind of allStatements)
            for (const reading of kind.recognise(text)) {
              // A plain amount or absence inside another sentence says nothing by itself.
              const wrong = kind.check(reading, undefined);
              if (wrong.length > 0) throw new Error(`${kind.id}：${text}\n${JSON.stringify(wrong)}`);
            }
          for (const reading of shares.recognise(text)) {
            const printed = Object.entries(reading.slots).filter(([slot]) => slot.startsWith('share.'));
            const sum = printed.reduce(
              (total, [, slot]) => total + Math.round(readPrinted(slot.text)!.value.times(10000).toNumber()),
              0,
            );
            expect(sum).toBe(10000);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('收支、“三公”的增减方向就是表里两个数的大小', () => {
    fc.assert(
      fc.property(inventedYears, (year) => {
        const data = reportYear({ ...year, scheme: 'xushui-2022' });
        const texts = paragraphsOf(fillForm(allForms[0]!, buildFields(data)));
        const { finalRevenue, budgetRevenue } = year.figures;
        const sentence = texts.find((text) => text.startsWith('全部决算收入'))!;
        if (finalRevenue === undefined || budgetRevenue === undefined) {
          expect(sentence).toContain('【待补充：');
          return;
        }
        const reading = change.recognise(sentence.replace('全部决算收入', ''))[0]!;
        const sign = Math.sign(finalRevenue - budgetRevenue);
        expect(directionOf(reading.slots['direction']!.text)).toBe(['down', 'flat', 'up'][sign + 1]);
      }),
      { numRuns: 20 },
    );
  });

  it('缺的数写成待补充，不写成0', () => {
    const data = reportYear({ ...PLAIN, figures: { ...PLAIN.figures, finalRevenue: undefined } });
    const tree = fillForm(allForms[0]!, buildFields(data));
    expect(openRuns(tree).some(({ key }) => key === '决算收入')).toBe(true);
    expect(paragraphsOf(tree).some((text) => /决算收入0/.test(text))).toBe(false);
  });
});

describe('字段', () => {
  const fields = buildFields(reportYear(PLAIN));
  const said = (name: string, suffix?: string): string | undefined => {
    const field = fields.get(name);
    return (
      field &&
      writeField(field, suffix, { money: '万元' })
        ?.map(({ text }) => text)
        .join('')
    );
  };
  it.each([
    ['决算收入', undefined, '1267.33万元'],
    ['决算收入', '元', '12673300.00元'],
    ['决算收入', '数', '1267.33'],
    ['决算收入', '大写', '壹仟贰佰陆拾柒万叁仟叁佰元整'],
    ['决算收入较预算收入增减额', undefined, '-114.40万元'],
    ['决算收入较预算收入增减', undefined, '减少114.40万元'],
    ['决算收入较预算收入增减率', undefined, '-8.28%'],
    ['决算收入较预算收入变化', undefined, '比预算收入减少114.40万元，下降8.28%'],
    ['决算收入较预算收入完成', undefined, '完成预算收入的91.72%'],
    ['三公决算较三公预算节约', undefined, '比预算节约1.02万元，节约率10.23%'],
    ['三公预算较上年变化', undefined, '比上年预算减少4.89万元，下降32.91%'],
    ['三公决算较上年变化', undefined, '比上年实际支出增加0.31万元，增长3.59%'],
    ['“三公经费”控制率', undefined, '89.77%'],
    ['三公经费控制率', undefined, '89.77%'],
    ['在职人员控制率', undefined, '116%'],
    ['编制数', undefined, '50'],
    ['编制数', '单位', '50人'],
    ['年度', undefined, '2023'],
    ['没有这个字段', undefined, undefined],
    // In her own two words, and in her dress of the number.
    ['决算收入较预算收入增减', '多收/少收', '少收114.40万元'],
    ['预算收入较决算收入增减', '多收/少收', '多收114.40万元'],
    ['决算收入较预算收入增减', '高于预算/低于预算/元千分位', '低于预算1,144,000.00元'],
    ['决算收入较决算支出增减', '高于支出/低于支出', '与支出持平'],
    ['决算收入较决算支出升降', '增幅/降幅', '持平'],
    ['决算收入较预算收入升降', '增幅/降幅', '降幅8.28%'],
    ['决算收入较预算收入升降', undefined, '下降8.28%'],
    ['决算收入较预算收入增减', '多收/少收/克', undefined],
    ['决算收入较预算收入增减', '多收/', undefined],
    ['决算收入较预算收入增减额', '多收/少收', undefined],
    ['决算收入占预算收入比重', undefined, '91.72%'],
    ['决算收入', '元千分位', '12,673,300.00元'],
    ['决算收入较编制数增减', undefined, undefined],
  ])('{%s:%s} 写作 %s', (name, suffix, text) => {
    expect(said(name, suffix)).toBe(text);
  });
});
