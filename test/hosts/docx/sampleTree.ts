import { decimal } from '../../../src/core/base/decimal';
import type { Block, DocumentTree, Run, TableCell } from '../../../src/core/report/documentTree';

export const words = (text: string): Run => ({ kind: 'text', text });
const body = (...runs: Run[]): Block => ({ kind: 'paragraph', role: 'body', runs });
const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ lines: [[words(text)]], ...more });

/** A document with one of everything that a tree can hold. */
export const SAMPLE_TREE: DocumentTree = {
  title: '云河镇人民政府2023年度部门整体支出绩效自评报告',
  author: '云河镇人民政府',
  sections: [
    {
      orientation: 'portrait',
      pageNumbers: true,
      blocks: [
        { kind: 'paragraph', role: 'title', runs: [words('云河镇人民政府\n2023年度部门整体支出绩效自评报告')] },
        { kind: 'paragraph', role: 'subtitle', runs: [words('（2024年1月）')] },
        { kind: 'contents' },
        { kind: 'pageBreak' },
        { kind: 'heading', level: 0, runs: [words('第一部分 摘要')] },
        { kind: 'paragraph', role: 'flush', runs: [words('县财政局：')] },
        { kind: 'heading', level: 1, runs: [words('一、部门基本情况')] },
        { kind: 'heading', level: 2, runs: [words('（一）机构和人员')] },
        { kind: 'heading', level: 3, runs: [words('1.收入')] },
        { kind: 'heading', level: 4, runs: [words('（1）财政拨款')] },
        body(
          words('2023年决算收入'),
          { kind: 'figure', text: '1,200.50', field: '决算收入', source: { sheet: 'GK01', cell: 'C33' } },
          words('万元，比上年增加12.30万元，增长1.04%。主要原因是'),
          { kind: 'open', text: '【待补充：决算收入增加的主要原因】', key: '决算收入增加的主要原因' },
          words('。'),
        ),
        { kind: 'paragraph', role: 'tableCaption', runs: [words('表1 “三公”经费预决算情况')] },
        { kind: 'paragraph', role: 'unitLine', runs: [words('单位：万元')] },
        {
          kind: 'table',
          widths: [4, 2, 2, 2, 2],
          headRows: 2,
          rows: [
            [cell('项目', { down: 2 }), cell('2022年', { across: 2 }), cell('2023年', { across: 2 })],
            [cell('预算'), cell('决算'), cell('预算'), cell('决算')],
            ...['公务接待费', '公务用车运行维护费', '因公出国（境）费'].map((name) => [
              cell(name),
              ...['3.00', '2.85', '3.00', '0.00'].map((text) => cell(text, { align: 'right' })),
            ]),
          ],
        },
        { kind: 'paragraph', role: 'note', runs: [words('注：本表数字取自部门决算报表。')] },
        {
          kind: 'chart',
          chart: 'pie',
          title: '2023年决算收入结构',
          unit: '万元',
          categories: ['一般公共预算', '政府性基金', '其他收入'],
          series: [{ name: '决算收入', values: [decimal('1000.5'), decimal('150'), decimal('50')] }],
        },
        { kind: 'paragraph', role: 'figureCaption', runs: [words('图1 2023年决算收入结构')] },
        {
          kind: 'chart',
          chart: 'columns',
          title: '预算与决算对比',
          unit: '万元',
          categories: ['人员经费', '公用经费', '项目支出'],
          series: [
            { name: '预算', values: [decimal('600'), decimal('100.25'), decimal('400')] },
            { name: '决算', values: [decimal('580.5'), undefined, decimal('-12.3')] },
          ],
        },
        { kind: 'paragraph', role: 'figureCaption', runs: [words('图2 预算与决算对比')] },
        { kind: 'paragraph', role: 'attachmentList', runs: [words('附件：1.指标体系')] },
        { kind: 'paragraph', role: 'signature', runs: [words('云河镇人民政府')] },
        { kind: 'paragraph', role: 'date', runs: [words('2024年1月26日')] },
        { kind: 'paragraph', role: 'attachment', runs: [words('附件1')] },
        { kind: 'paragraph', role: 'centered', runs: [{ kind: 'text', text: '居中<&>“文字”\t\u0001', bold: true }] },
      ],
    },
    {
      orientation: 'landscape',
      header: [words('指标体系')],
      pageNumbers: true,
      restartPageNumbers: true,
      blocks: [
        { kind: 'paragraph', role: 'attachment', runs: [words('附件2')] },
        {
          kind: 'table',
          widths: [2, 2, 3, 8, 1],
          headRows: 1,
          dense: true,
          rows: [
            ['一级指标', '二级指标', '三级指标', '评价标准', '分值'].map((text) => cell(text)),
            ...Array.from({ length: 30 }, (_, row) => [
              ...(row % 10 === 0 ? [cell('过程', { down: 10, align: 'center' })] : []),
              ...(row % 5 === 0 ? [cell('预算管理', { down: 5 })] : []),
              cell(`指标${String(row + 1)}`),
              cell('≤100%得满分；大于100%的，每增加0.1个百分点扣0.1分，扣完为止。'.repeat(2)),
              cell('4', { align: 'right' }),
            ]),
          ],
        },
        {
          kind: 'table',
          widths: [1],
          headRows: 0,
          rows: [[{ lines: [] }], [{ lines: [[words('甲')], [words('乙')]] }]],
        },
      ],
    },
    { orientation: 'portrait', pageNumbers: false, blocks: [body(words('无页码的一节。'))] },
  ],
};
