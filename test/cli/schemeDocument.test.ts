import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../support/runCommand';
import { wordFile } from '../support/wordFile';

/** `scheme REPORT.docx`: tables as authors of reports leave them. */
type Cell = string | { readonly text: string; readonly span?: number; readonly merge?: 'restart' | 'continue' };

const p = (text: string): string =>
  `<w:p>${text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

function cell(given: Cell): string {
  const { text, span, merge } = typeof given === 'string' ? { text: given, span: undefined, merge: undefined } : given;
  const wide = span === undefined ? '' : `<w:gridSpan w:val="${String(span)}"/>`;
  const down = merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`;
  return `<w:tc><w:tcPr>${wide}${down}</w:tcPr>${text.startsWith('<w:tbl') ? text + p('') : p(text)}</w:tc>`;
}

function tbl(rows: readonly (readonly Cell[])[]): string {
  const width = (row: readonly Cell[]): number =>
    row.reduce((sum: number, one) => sum + (typeof one === 'string' ? 1 : (one.span ?? 1)), 0);
  const grid = '<w:gridCol w:w="1000"/>'.repeat(Math.max(...rows.map(width)));
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const H = ['一级指标', '二级指标', '三级指标', '分值', '评分标准'];
const R1 = '预算执行率≥95%得满分，每降低1个百分点扣0.5分，扣完为止。';
const R2 = '≤100%得满分，每超出1%扣1分，扣完为止。';
const r = (text: string): Cell => ({ text, merge: 'restart' });
const c = (): Cell => ({ text: '', merge: 'continue' });
const BY = 'w:id="1" w:author="甲" w:date="2023-01-01T00:00:00Z"';
const ins = (text: string): string => `<w:ins ${BY}><w:r><w:t>${text}</w:t></w:r></w:ins>`;
const del = (text: string): string => `<w:del ${BY}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

const BOTH = ['过程/预算执行/预算执行率 60', '过程/预算执行/公用经费控制率 40'];
interface DocumentCase {
  readonly body: string;
  readonly indicators: readonly string[];
  readonly findings?: readonly string[];
}

const cases: Readonly<Record<string, DocumentCase>> = {
  合并跨页: {
    body: tbl([H, [r('过程'), r('预算执行'), '预算执行率', '60', R1], [c(), c(), '公用经费控制率', '40', R2]]),
    indicators: BOTH,
  },
  '跨页断成两表 续表 重复表头': {
    body:
      tbl([H, ['过程', '预算执行', '预算执行率', '60', R1]]) +
      p('续表') +
      tbl([H, ['过程', '预算执行', '公用经费控制率', '40', R2]]),
    indicators: BOTH,
  },
  '跨页断成两表 没有表头': {
    body:
      tbl([H, ['过程', '预算执行', '预算执行率', '60', R1]]) +
      p('') +
      tbl([['过程', '预算执行', '公用经费控制率', '40', R2]]),
    indicators: BOTH,
  },
  嵌套表: {
    body: tbl([
      [
        '附件',
        {
          text: tbl([
            H,
            ['过程', '预算执行', '预算执行率', '60', R1],
            ['过程', '预算执行', '公用经费控制率', '40', R2],
          ]),
        },
      ],
    ]),
    indicators: BOTH,
  },
  单元格里嵌套小表: {
    body: tbl([
      H,
      [
        '过程',
        '预算执行',
        '预算执行率',
        '60',
        {
          text: tbl([
            ['≥95%', '满分'],
            ['其他', '0分'],
          ]),
        },
      ],
      ['', '', '公用经费控制率', '40', R2],
    ]),
    indicators: BOTH,
    findings: ['criterionNotRead'],
  },
  '两张表 一张是去年得分': {
    body:
      p('附件1 2022年得分表') +
      tbl([
        ['一级指标', '二级指标', '三级指标', '分值', '得分'],
        ['过程', '预算执行', '预算执行率', '60', '58'],
        ['过程', '预算执行', '公用经费控制率', '40', '40'],
      ]) +
      p('附件2 指标体系') +
      tbl([H, ['过程', '预算执行', '预算执行率', '60', R1], ['过程', '预算执行', '公用经费控制率', '40', R2]]),
    indicators: BOTH,
  },
  修订: {
    body: tbl([
      H,
      [
        '过程',
        '预算执行',
        '预算执行率',
        '60',
        `<w:r><w:t>预算执行率≥</w:t></w:r>${del('90%')}${ins('95%')}<w:r><w:t>得满分，每降低1个百分点扣0.5分，扣完为止。</w:t></w:r>`,
      ],
      ['过程', '预算执行', '公用经费控制率', `${del('30')}${ins('40')}`, R2],
    ]),
    indicators: BOTH,
  },
  分值写在名称里: {
    body: tbl([
      ['一级指标', '二级指标', '三级指标', '评分标准'],
      ['过程（100分）', '预算执行（100分）', '预算执行率（60分）', R1],
      ['', '', '公用经费控制率（40分）', R2],
    ]),
    indicators: BOTH,
  },
  分值用汉字: {
    body: tbl([H, ['过程', '预算执行', '预算执行率', '六十分', R1], ['', '', '公用经费控制率', '四十分', R2]]),
    indicators: BOTH,
  },
  两行表头: {
    body: tbl([
      [{ text: '指标', span: 3 }, r('分值'), r('评分标准')],
      ['一级', '二级', '三级', c(), c()],
      ['过程', '预算执行', '预算执行率', '60', R1],
      ['', '', '公用经费控制率', '40', R2],
    ]),
    indicators: BOTH,
  },
  空列: {
    body: tbl([
      ['一级指标', '', '二级指标', '三级指标', '', '分值', '评分标准'],
      ['过程', '', '预算执行', '预算执行率', '', '60', R1],
      ['', '', '', '公用经费控制率', '', '40', R2],
    ]),
    indicators: BOTH,
  },
  四级: {
    body: tbl([
      ['一级指标', '二级指标', '三级指标', '四级指标', '分值', '评分标准'],
      [r('过程'), r('预算管理'), r('预算执行'), '预算执行率', '60', R1],
      [c(), c(), c(), '公用经费控制率', '40', R2],
    ]),
    indicators: ['过程/预算管理·预算执行/预算执行率 60', '过程/预算管理·预算执行/公用经费控制率 40'],
  },
  '整表修订插入一行 删除一行': {
    body: `${tbl([H, ['过程', '预算执行', '预算执行率', '60', R1], ['', '', '公用经费控制率', '40', R2]]).replace('</w:tbl>', '')}<w:tr><w:trPr><w:del ${BY}/></w:trPr>${['', '', '旧指标', '10', R2].map((text) => cell(del(text || ' '))).join('')}</w:tr></w:tbl>`,
    indicators: BOTH,
  },
  '标题行在表内 合计 签字': {
    body: tbl([
      [{ text: '云岭乡部门整体支出绩效自评指标体系', span: 5 }],
      H,
      ['过程', '预算执行', '预算执行率', '60', R1],
      ['', '', '公用经费控制率', '40', R2],
      [{ text: '合计', span: 3 }, '100', ''],
      [{ text: '填表人：      审核人：', span: 5 }],
    ]),
    indicators: BOTH,
  },
  '评分标准合并多行 分值含得分列': {
    body: tbl([
      [...H, '得分'],
      ['过程', '预算执行', '预算执行率', '60', r(R1), '58'],
      ['', '', '资金支付率', '40', c(), ''],
    ]),
    indicators: ['过程/预算执行/预算执行率 60', '过程/预算执行/资金支付率 40'],
    findings: ['schemeCriterionOther'],
  },
  合计不符: {
    body: tbl([
      H,
      ['过程', '预算执行', '预算执行率', '60', R1],
      ['', '', '公用经费控制率', '30', R2],
      [{ text: '合计', span: 3 }, '100', ''],
    ]),
    indicators: ['过程/预算执行/预算执行率 60', '过程/预算执行/公用经费控制率 30'],
    findings: ['schemeTotalDiffers'],
  },
  同名两种写法: {
    body: tbl([H, ['过程', '预算执行', '三公经费控制率', '60', R2], ['', '', '“三公”经费控制率', '40', R2]]),
    indicators: ['过程/预算执行/三公经费控制率 60', '过程/预算执行/“三公”经费控制率 40'],
    findings: ['schemeNameTwoWays'],
  },
  标准超出分值: {
    body: tbl([
      H,
      ['过程', '预算执行', '预算执行率', '60', '预算执行率≥95%得70分，否则不得分。'],
      ['', '', '公用经费控制率', '40', R2],
    ]),
    indicators: BOTH,
    findings: ['criterionNotRead'],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'jixiao-tables-'));

it.each(Object.entries(cases))('%s', async (title, { body, indicators, findings = [] }) => {
  const file = join(folder, `${title}.docx`);
  writeFileSync(file, wordFile(p('云岭乡绩效自评报告') + body + p('结束')));
  const { status, out } = await runCommand('scheme', file, '--json');
  const read = JSON.parse(out) as {
    indicators: readonly { path: readonly string[]; full: string }[];
    findings: readonly { code: string }[];
  };
  expect(status).toBe(0);
  expect(read.indicators.map(({ path, full }) => `${path.join('/')} ${full}`)).toEqual(indicators);
  expect(read.findings.map(({ code }) => code)).toEqual(findings);
});

test('评价标准排成小表的，一字不少', async () => {
  const lines = ['完成率≥95%得60分', '每低1个百分点扣1分，扣完为止。'];
  const criterion = { text: tbl(lines.map((line) => [line])) };
  const body = tbl([
    H,
    ['过程', '预算执行', '预算完成率', '60', criterion],
    ['过程', '预算执行', '公用经费控制率', '40', R2],
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'jixiao-nested-')), 'report.docx');
  writeFileSync(file, wordFile(body));
  const { out } = await runCommand('scheme', file, '--json');
  const { indicators } = JSON.parse(out) as { indicators: { criterion: string }[] };
  expect(indicators.map((one) => one.criterion.replace(/\s/g, ''))).toEqual([lines.join(''), R2]);
});
