import { takenFrom } from '../../support/textBook';

const list = (lines: string, head = '指标｜数值\n') =>
  takenFrom({
    数据: `白沙镇2023年绩效自评基础数据\n${head}计划工作数｜9\n质量达标工作数｜8\n及时完成工作数｜8\n${lines}`,
  }).slice(3);

describe.each(['指标｜数值\n', ''])('几类人的满意度各写一个（%#）', (head) => {
  it.each(['企业满意度', '学生家长满意度', '商户满意度得分', '鹭鹭满意度'])('群众满意度旁边另有“%s”：不取', (other) => {
    const taken = list(`群众满意度｜93\n${other}｜95`, head);
    expect(taken).toEqual([]);
  });

  it('写了综合的，取综合的', () => {
    expect(list('群众满意度｜93\n企业满意度｜95\n综合满意度｜94', head)).toEqual(['满意度得分 94']);
  });

  it('只有一类人、另一个是本单位职工的：照取', () => {
    expect(list('群众满意度｜93', head)).toEqual(['满意度得分 93']);
    expect(list('服务对象满意度｜93\n职工满意度｜95', head)).toEqual(['满意度得分 93']);
    expect(list('服务对象满意度｜93\n社会公众满意度｜93', head)).toEqual(['满意度得分 93']);
  });
});
