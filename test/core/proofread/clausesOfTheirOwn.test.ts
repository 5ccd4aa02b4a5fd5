import { decimal } from '../../../src/core/base/decimal';
import type { Truth } from '../../../src/core/proofread/truth';
import { changedIn, toldIn } from './toldIn';

const place = { sheet: '决算', cell: 'B5' };
const money = (name: Truth['figures'][number]['name'], value: string) => ({
  name,
  kind: 'money' as const,
  value: decimal(value),
  place,
});
const TRUTH: Truth = {
  unit: '柳溪乡人民政府',
  year: 2024,
  figures: [
    money('决算支出', '1203.93'),
    money('上年决算支出', '1372.19'),
    money('三公预算', '11.6'),
    money('三公决算', '11.33'),
  ],
  indicators: [],
  groups: [],
  total: undefined,
  grade: undefined,
  documents: [],
};

describe('连着上一句的词不说数是什么的：跟谁比，看整句说的是什么', () => {
  const spent = (clause: string) => `“三公”经费全年支出11.33万元，${clause}11.04万元增加0.29万元，增长2.63%。`;
  it.each([
    '较2023年支出',
    '但较2023年支出',
    '但是比上年支出',
    '却比上年支出',
    '而较2023年支出',
    '低于预算0.27万元，节约率2.33%，但较2023年支出',
    '虽未超预算，却较上年支出',
    '占预算的97.67%，且比2023年支出',
  ])('%s', (clause) => {
    expect(toldIn([spent(clause)], TRUTH)).toEqual([]);
    expect(toldIn([spent(clause).replace('增加0.29', '增加0.92')], TRUTH)).not.toEqual([]);
  });

  it('说的是全部支出的，照样核', () => {
    const all = '全年支出1203.93万元，但较2023年支出1372.19万元减少168.26万元。';
    expect(toldIn([all], TRUTH)).toEqual([]);
    expect(toldIn([all.replace('1372.19', '1732.19')], TRUTH)).not.toEqual([]);
  });
});

describe('一句里各说各的', () => {
  const BUILT = ['房屋原值771.28万元，车辆原值12.25万元。'];
  it.each([
    [
      '分号后面不再是前面那一串里的',
      [...BUILT, '采购294.94万元，其中货物21.84万元、工程264.90万元、服务8.20万元；授予中小企业278.34万元。'],
      '8.20',
      '2.80',
    ],
    [
      '较满意和一般各怎么算，没有说',
      ['随机调查100人，满意81人、较满意12人、一般5人、不满意2人，满意度93%。'],
      '93%',
      '39%',
    ],
    ['只把较满意折算的', ['随机调查100人，满意80人、基本满意10人、一般8人、不满意2人，满意度88%。'], '88%', '78%'],
    [
      '自己一句说了是谁的占比',
      [
        '全年采购183.28万元，其中货物14.27万元、工程148.53万元、服务20.48万元，全部授予中小企业，占100%；授予小微企业34.74万元，占18.95%。',
      ],
      '20.48',
      '24.80',
    ],
  ])('%s：对的不报，改错就报', (_, pieces, right, wrong) => {
    expect(toldIn(pieces)).toEqual([]);
    expect(toldIn(changedIn(pieces, right, wrong))).not.toEqual([]);
  });

  it('得多少分的有几个，不是自己的得分', () => {
    const scored = '部门整体支出绩效自评得分93.20分。';
    const spread = '项目11个，自评得分100分的3个，95分（含）至100分的5个，90分（含）以上的2个，自评得分88分的共1个。';
    expect(toldIn([scored, spread])).toEqual([]);
    expect(toldIn([scored, '综合自评得分92.30分。'])).not.toEqual([]);
  });

  it('几个项目的执行率，不是全部的', () => {
    const table = [
      ['项目', '预算数', '执行数', '执行率'],
      ['通组路养护', '60.00', '60.00', '100.00%'],
      ['饮水管网', '40.00', '36.00', '90.00%'],
      ['集镇亮化', '20.00', '20.00', '100.00%'],
      ['合计', '120.00', '116.00', '96.67%'],
    ];
    const said = (rate: string) => ['项目明细', '单位：万元', table, `3个项目中，2个执行率为${rate}，1个未达100%。`];
    expect(toldIn(said('100%'))).toEqual([]);
    const all = (rate: string) => ['项目明细', '单位：万元', table, `共3个项目，执行率为${rate}。`];
    expect(toldIn(all('96.67%'))).toEqual([]);
    expect(toldIn(all('96.76%'))).not.toEqual([]);
  });
});
