import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

function bought(format: string | undefined) {
  const { facts } = findFacts(
    gridSnapshot({
      采购: {
        rows: [
          ['青溪镇2024年政府采购情况表'],
          ['编制单位：青溪镇人民政府', null, '单位：元'],
          ['采购项目', '预算金额', '实际采购金额'],
          ['电脑', 50000, 49000],
          ['会议系统', 50000, 45418],
        ],
        ...(format !== undefined && { formats: { C5: format } }),
      },
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  return [facts.get('procurementBudget')?.value?.toString(), facts.get('procurementActual')?.value?.toString()];
}

it('金额栏里是一个日期：不当成金额加进去', () => {
  const days = [
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'd-mmm-yy',
    '[$-804]yyyy/m/d',
    'm/d',
    '[$-F800]dddd\\, mmmm dd\\, yyyy',
  ];
  for (const format of days) expect([format, ...bought(format)]).toEqual([format, '10', undefined]);
});

it('金额的各种写法：照加', () => {
  const amounts = [
    '#,##0.00',
    '0.00_ ',
    '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '0.00"元"',
    '[Red]0.00',
    '¥#,##0.00',
  ];
  for (const format of amounts) expect([format, ...bought(format)]).toEqual([format, '10', '9.4418']);
});
