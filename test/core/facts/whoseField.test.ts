import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

const FIGURES: GridSheet['rows'] = [
  ['收入合计', 500, 490],
  ['支出合计', 500, 489],
];

function read(title: string, field: string, heads: readonly string[] = ['预算数', '决算数']) {
  const { facts, year } = findFacts(
    gridSnapshot({
      表: [[title], [field, null, '单位：万元'], ['项目', ...heads], ...FIGURES],
      人员: [
        ['青溪镇2024年人员编制情况表'],
        ['编制单位：青溪镇人民政府'],
        ['类别', '编制数', '在职人数'],
        ['合计', 42, 39],
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  return [facts.get('finalExpenditure')?.value?.toString(), year];
}

describe('栏目里写的单位是别人：不取，不管栏目叫什么', () => {
  const fields =
    '填报单位 编制单位 编报单位 报送单位 填表单位 制表单位 单位名称 部门名称 单位 部门 申报单位 公开部门'.split(' ');

  it.each(fields)('“%s：”', (field) => {
    for (const title of ['青溪镇2024年度收支决算表', '2024年度收支决算表']) {
      for (const other of ['石桥镇人民政府', '石桥镇', '青溪镇中心小学', '鹭岛街道办事处', '青山县民政局'])
        expect([field, title, other, ...read(title, `${field}：${other}`)]).toEqual([
          field,
          title,
          other,
          undefined,
          2024,
        ]);
      for (const own of ['青溪镇人民政府', '青溪镇'])
        expect([field, own, read(title, `${field}：${own}`)[0]]).toEqual([field, own, '489']);
    }
  });

  it('财政所：标题写着全镇的、或者只是它填的，照取；写的是它自己的单位，问她', () => {
    for (const field of fields)
      expect([field, read('青溪镇2024年度收支决算表', `${field}：青溪镇财政所`)[0]]).toEqual([field, '489']);
    for (const field of ['填报单位', '编制单位', '编报单位', '报送单位', '填表单位', '制表单位'])
      expect([field, read('2024年度收支决算表', `${field}：青溪镇财政所`)[0]]).toEqual([field, '489']);
    for (const field of ['单位', '部门', '单位名称', '部门名称'])
      expect([field, read('2024年度收支决算表', `${field}：青溪镇财政所`)[0]]).toEqual([field, undefined]);
  });

  it('财政局印的表：不说是谁的', () => {
    for (const field of ['制表单位', '填表单位'])
      expect(read('青溪镇2024年度收支决算表', `${field}：青山县财政局预算股`)[0]).toBe('489');
  });
});

describe('标题是一年，各列写的全是另一年：不知道是哪一年的', () => {
  it('不取', () => {
    for (const title of ['青溪镇2024年度收支决算表', '青溪镇2024年收支情况表', '2024年部门收支预算执行表'])
      expect([title, read(title, '编制单位：青溪镇人民政府', ['2023年预算数', '2023年决算数'])[0]]).toEqual([
        title,
        undefined,
      ]);
  });

  it('有一列是标题那一年的、是第二年评的、公开的：照取', () => {
    expect(read('青溪镇2024年度收支决算表', '编制单位：青溪镇人民政府', ['2023年决算数', '2024年决算数'])[0]).toBe(
      '489',
    );
    expect(read('青溪镇2023—2024年收支决算表', '编制单位：青溪镇人民政府', ['2023年决算数', '2024年决算数'])[0]).toBe(
      '489',
    );
  });
});
