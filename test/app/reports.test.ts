import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { fieldsOf, reportOf } from '../../src/app/reports';
import type { ReportOutcome } from '../../src/app/reports';
import type { ScoreOptions } from '../../src/app/outcomes';
import { decimal } from '../../src/core/base/decimal';
import { success } from '../../src/core/base/problem';
import type { Block, Run } from '../../src/core/report/documentTree';
import { formById } from '../../src/core/report/forms/allForms';
import { formTemplate } from '../../src/core/report/forms/formTemplate';
import { reportNames, reportValues } from '../../src/core/report/template/reportScope';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { NO_ENTRIES } from '../../src/core/scorecard/entries';
import { typedNumber, typedText } from '../../src/core/workbook/typed';
import { fillTemplate } from '../../src/hosts/docx/fill/fillTemplate';
import { writeDocument } from '../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { memoryBook } from '../support/memoryBook';
import { type PageItem, wordPages } from '../support/readBack/wordPages';

const SAMPLES: Readonly<Record<string, readonly [book: string, scheme: string]>> = {
  'department-2022': ['示例乡2022.xlsx', 'xushui-2022'],
  'management-2023': ['示范乡2023-绩效管理.xlsx', 'xushui-2023'],
  'budget-2023': ['样板乡2023-部门预算.xlsx', 'ziyuan-2023'],
  'department-2025': ['范例镇2025-元.xlsx', 'mof-2013'],
  'projects-2023': ['示例镇2023-项目.xlsx', 'mof-2013'],
};

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`assets/samples/${name}`));
}

function report(id: string, options: ScoreOptions = {}): ReportOutcome {
  const [book, scheme] = SAMPLES[id]!;
  const read = readWorkbook(sample(book));
  if (!read.ok) throw new Error(read.refusal.code);
  const made = reportOf(read.value, formById(id)!, {
    scheme: { kind: 'builtIn', scheme: schemeById(scheme)! },
    assumeMet: true,
    ...options,
  });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Every paragraph and cell of a tree, in reading order. */
function treeTexts({ tree }: Pick<ReportOutcome, 'tree'>): readonly string[] {
  const texts = (block: Block): readonly string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return words(block.runs).split('\n');
    return block.kind === 'table' ? block.rows.flat().flatMap(({ lines }) => lines.map(words)) : [];
  };
  return tree.sections.flatMap(({ blocks }) => blocks.flatMap(texts)).filter((text) => text !== '');
}

/** The paragraphs of a Word file, by a reader of the test's own. */
function docxTexts(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<w:drawing>.*?<\/w:drawing>/gs, '');
  const plain = (text: string): string =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;|&#39;/g, "'")
      .replace(/&amp;/g, '&');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .flatMap(([paragraph]) => {
      const parts = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)];
      return parts
        .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : plain(text ?? '')))
        .join('')
        .split('\n');
    })
    .filter((text) => text !== '');
}

/** A line for a paragraph, for a row, and for everything that a chart draws. */
function pageLines(item: PageItem): readonly string[] {
  if (item.kind === 'paragraph') return item.text.split('\n');
  if (item.kind === 'table') return item.rows.map((row) => row.join('|'));
  const { title, series, behind } = item.chart;
  return [title, ...series.map(({ name, points }) => `${name} ${[...points].join(' ')}`), behind.join(' ')];
}

const numbersIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []);

describe.each(Object.keys(SAMPLES))('%s', (id) => {
  const made = report(id);
  const written = writeDocument(made.tree, newWorkbook);

  it('写出的 Word 里，每个字和每个数都与模型一致，没有残留的标签', () => {
    if (!written.ok) throw new Error(written.refusal.code);
    const [inTree, inFile] = [treeTexts(made), docxTexts(written.value)];
    expect(inFile).toEqual(inTree);
    expect(numbersIn(inFile)).toEqual(numbersIn(inTree));
    expect(inFile.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('存成模板再填，与直接生成的一样', () => {
    const template = writeDocument(formTemplate(formById(id)!), newWorkbook);
    if (!template.ok) throw new Error(template.refusal.code);
    const filled = fillTemplate(
      template.value,
      reportNames(made.fields, { money: '万元' }),
      reportValues(made.fields, { money: '万元' }),
      newWorkbook,
    );
    if (!filled.ok || filled.value.kind !== 'filled') throw new Error(JSON.stringify(filled));
    const lines = (bytes: Uint8Array): readonly string[] => wordPages(bytes).flatMap(pageLines);
    if (!written.ok) throw new Error(written.refusal.code);
    expect(lines(filled.value.bytes)).toEqual(lines(written.value));
  });
});

describe('范本里的数', () => {
  const has = (id: string, ...sentences: readonly string[]): void => {
    const all = treeTexts(report(id)).join('\n');
    expect(sentences.filter((sentence) => !all.includes(sentence))).toEqual([]);
  };

  it('部门整体支出：91.28分，各组得分相加就是总分', () => {
    const met = { text: '是', assumed: false };
    const answers = () =>
      success({
        ...NO_ENTRIES,
        indicators: new Map([['过程/预算管理/预决算信息公开性', { points: [met, { ...met, text: '否' }] }]]),
      });
    const { review, tree } = report('department-2022', { answers });
    expect(review.scorecard.total.toString()).toBe('91.28');
    const all = treeTexts({ tree }).join('\n');
    expect(all).toContain('综合得分为91.28分，评价等级为“优”');
    expect(all).toContain('预决算信息公开性，得2分，扣2分，不符合的要点：');
    expect(review.scorecard.groups.map(({ score }) => score.toString())).toEqual(['10', '51.28', '20', '10']);
  });

  it('“三公”：八个增减数，方向与正负一致', () => {
    const made = report('department-2022');
    const table = made.tree.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'table')!;
    const rows = table.rows.slice(2).map((cells) => cells.slice(-2).map(({ lines }) => lines.map(words).join('')));
    expect(rows).toEqual([
      ['0', '0'],
      ['-2.28', '0.34'],
      ['-2.61', '-0.03'],
      ['-4.89', '0.31'],
    ]);
    has('department-2022', '比预算节约1.02万元，节约率10.23%', '实际支出比上年实际支出增加0.31万元，增长3.59%');
  });

  it('全部的差额与完成率', () => {
    has('department-2022', '全部决算收入比预算收入减少114.40万元，下降8.28%，完成预算收入的91.72%');
  });

  it('部门预算：两个执行率和74个项目', () => {
    has('budget-2023', '预算执行率87.30%', '执行率88.27%', '共74个，其中优73个、良1个', '自评覆盖率100%');
  });

  it('元报告：人员加公用等于基本，加19个项目等于总额', () => {
    has(
      'department-2025',
      '预算支出6929916.47元，其中：基本支出5449199.97元、项目支出1480716.50元',
      '人员经费5042799.97元、公用经费406400.00元',
      '红色美丽村庄试点资金513247.50元',
    );
  });

  it('项目报告：9个项目，合计96.67万元，没有的方面跳过、编号接上', () => {
    has(
      'projects-2023',
      '项目共9个，预算总金额96.67万元',
      '预算金额45万元',
      '计划生育经费：预算金额1.83万元',
      '（三）防火经费\n1.项目立项',
      '3.项目产出：日常巡查120次',
    );
  });

  it('绩效管理：专项、民生、非税的合计，11个占比合计100.00', () => {
    has(
      'management-2023',
      '上级专项资金共120.91万元',
      '保基本民生安排资金120.11万元',
      '非税收入7.41万元',
      '增加0.49万元，增长5.47%',
      '灾害防治及应急管理支出14.65万元，占比1.10%',
    );
  });

  it('不适用的换算：89.8分换算为98.14分', () => {
    const scheme = schemeById('xushui-2023')!;
    let [left, lost] = [8.5, 1.7];
    const answers = () => {
      const indicators = new Map(
        scheme.dimensions.flatMap((dimension) =>
          dimension.subDimensions.flatMap((sub) =>
            sub.indicators.map(({ name, fullMark }) => {
              const mark = Number(fullMark);
              const out = mark <= left;
              if (out) left = Math.round((left - mark) * 100) / 100;
              const minus = !out && lost > 0 ? Math.min(lost, mark) : 0;
              lost = Math.round((lost - minus) * 100) / 100;
              return [
                `${dimension.name}/${sub.name}/${name}`,
                { score: out ? typedText('不适用') : typedNumber(decimal(mark - minus)) },
              ] as const;
            }),
          ),
        ),
      );
      return success({ ...NO_ENTRIES, indicators });
    };
    const { review, tree } = report('management-2023', { answers, assumeMet: false });
    expect([review.scorecard.total, review.scorecard.applicableFull, review.scorecard.converted].map(String)).toEqual([
      '89.8',
      '91.5',
      '98.14',
    ]);
    expect(treeTexts({ tree }).join('\n')).toContain(
      '综合得分为89.8分（参评分值91.5分），换算得分为98.14分，评价等级为“优”',
    );
  });
});

describe('报告填写', () => {
  it('评分时加报告才有这张表；填的内容写进报告，再评一次还在', async () => {
    const bytes = sample('示例乡2022.xlsx');
    const plain = memoryBook(bytes);
    const without = await plain.assistant.score({ assumeMet: true });
    expect(without.ok && without.value.sheets).not.toContain('报告填写');

    const book = memoryBook(bytes);
    const scored = await book.assistant.score({ assumeMet: true, forReport: true });
    if (!scored.ok) throw new Error(scored.refusal.code);
    expect(scored.value.sheets).toContain('报告填写');
    const read = readWorkbook(book.bytes());
    if (!read.ok) throw new Error(read.refusal.code);
    const typed = {
      ...read.value,
      sheets: read.value.sheets.map((sheet) =>
        sheet.name !== '报告填写'
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((row) =>
                row?.[0] === '主要职责' ? [row[0], row[1], '落实政策。\n服务群众。', ...row.slice(3)] : row,
              ),
            },
      ),
    };
    const made = reportOf(typed, formById('department-2022')!, { assumeMet: true });
    if (!made.ok) throw new Error(made.refusal.code);
    const texts = treeTexts(made.value);
    expect(texts).toContain('落实政策。');
    expect(texts).toContain('服务群众。');
    expect(made.value.open.some(({ key }) => key === '主要职责')).toBe(false);
    const again = memoryBook(book.bytes(), () => typed);
    const second = await again.assistant.score({ assumeMet: true });
    if (!second.ok) throw new Error(second.refusal.code);
    expect(second.value.texts.get('主要职责')?.text).toBe('落实政策。\n服务群众。');
    const kept = readWorkbook(again.bytes());
    const sheet = kept.ok ? kept.value.sheets.find(({ name }) => name === '报告填写') : undefined;
    expect(sheet?.rows.some((row) => row?.[2] === '落实政策。\n服务群众。')).toBe(true);
  });

  it('字段能取到自评的单元格', () => {
    const read = readWorkbook(sample('示例乡2022.xlsx'));
    if (!read.ok) throw new Error(read.refusal.code);
    const found = fieldsOf(read.value, {});
    expect(found.ok && found.value.fields.get('决算收入')?.source).toEqual({ sheet: '收支预决算明细表', cell: 'C15' });
  });
});

describe('没有的不写成有，没评完的不写成做完', () => {
  const everyScore = (id: string, score: string): ReportOutcome => {
    const paths = report(id).review.scorecard.indicators.map(({ path }) => path);
    const answers = () =>
      success({
        ...NO_ENTRIES,
        indicators: new Map(paths.map((path) => [path, { score: typedNumber(decimal(score)) }])),
      });
    return report(id, { answers });
  };

  it.each(Object.keys(SAMPLES))('%s：每条改进措施只写一次', (id) => {
    const made = everyScore(id, '0');
    const { fields } = made;
    const texts = treeTexts(made);
    const list = fields.get('改进措施');
    const said =
      list?.kind === 'list'
        ? list.lines.map((line) =>
            words(
              line
                .get('措施')
                ?.sentences?.['']?.({ money: '万元' })
                ?.map(({ text }) => ({ kind: 'text', text })) ?? [],
            ),
          )
        : [];
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
    // Once in each part of the form that says them.
    const places = texts.filter((text) => text === `1.${said[0] ?? ''}`).length;
    expect(said.filter((one) => texts.filter((text) => text.endsWith(`.${one}`)).length > places)).toEqual([]);
  });

  it('没有评完，又没有扣分：措施待补充，不说「继续按照」', () => {
    const id = 'department-2025';
    const path = report(id).review.scorecard.indicators[0]!.path;
    const full = new Map(
      report(id).review.scorecard.indicators.map((one) => [one.path, { score: typedNumber(one.fullMark) }]),
    );
    const done = treeTexts(report(id, { answers: () => success({ ...NO_ENTRIES, indicators: full }) })).join('\n');
    expect(done).toContain('继续按照现行办法做好预算绩效管理工作。');
    const open = new Map([...full, [path, { score: typedText('待定') }]]);
    const texts = treeTexts(report(id, { answers: () => success({ ...NO_ENTRIES, indicators: open }) })).join('\n');
    expect(texts).not.toContain('继续按照');
    expect(texts).toContain('【待补充：还有1项指标没有评分，评完后再写改进措施】');
  });

  it('没有写工作组的人：待补充，不是一张空表', () => {
    const texts = treeTexts(report('department-2025'));
    expect(texts).not.toContain('职务（职称）');
    expect(texts[texts.indexOf('六、评价工作组人员名单及签字') + 1]).toBe('【待补充：评价工作组成员】');
  });
});
