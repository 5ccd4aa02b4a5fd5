import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

const bought = (heading: string, who: string) =>
  findFacts(
    gridSnapshot({
      采购: [
        ['云河镇2023年度政府采购情况表'],
        ['单位：万元'],
        ['序号', '采购项目', heading, '采购预算', '合同金额'],
        [1, '办公电脑', '党政办', 12, 11],
        [2, '会议系统', who, 8, 8],
        ['合计', null, null, 20, 19],
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  )
    .facts.get('procurementActual')
    ?.value?.toString();

describe('清单里一列写着谁用、归谁：有一行是有自己账的，合计不取', () => {
  it.each(['使用部门', '使用者', '归口', '领用', '去向', '给谁', '用款人', '权属', '名下', '申领科室', '鹭鹭'])(
    '“%s”',
    (heading) => {
      for (const who of ['中心小学', '云河镇卫生院', '敬老院', '石桥村委会', '供销社', '中心小学食堂'])
        expect([who, bought(heading, who)]).toEqual([who, undefined]);
      for (const who of ['财政所', '便民服务中心', '李某', '农业办'])
        expect([who, bought(heading, who)]).toEqual([who, '19']);
    },
  );

  it('卖家、地点、谁负责：是谁都照取', () => {
    for (const heading of ['供应商', '施工单位', '实施地点', '受益学校', '责任单位', '验收部门', '品牌', '收款方'])
      expect([heading, bought(heading, '中心小学')]).toEqual([heading, '19']);
  });
});
