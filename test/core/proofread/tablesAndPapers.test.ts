import { decimal } from '../../../src/core/base/decimal';
import type { Truth } from '../../../src/core/proofread/truth';
import type { FigureCase } from './figureCases';
import type { Piece } from './reportOf';
import { changedIn, toldIn } from './toldIn';

const place = { sheet: '指标台账', cell: 'D4' };
const TRUTH: Truth = {
  unit: '柳溪乡人民政府',
  year: 2024,
  figures: [
    { name: '预算支出', kind: 'money', value: decimal('1227.2783'), place },
    { name: '决算支出', kind: 'money', value: decimal('1203.93'), place },
    { name: '三公预算', kind: 'money', value: decimal('10.7'), place },
    { name: '三公决算', kind: 'money', value: decimal('8.91'), place },
    { name: '上年三公决算', kind: 'money', value: decimal('9.26'), place },
    { name: '“三公经费”控制率', kind: 'rate', value: decimal('8.91').div('10.7'), place },
    { name: '在职人数', kind: 'count', value: decimal('56'), place },
  ],
  indicators: [],
  groups: [],
  total: undefined,
  grade: undefined,
  documents: [
    { number: '云财预〔2024〕73号', summary: '关于追加村级运转补助资金的通知', amount: decimal('17.28'), place },
    { number: '云财农〔2024〕37号', summary: '关于下达农村综合改革资金的通知', amount: decimal('6.99'), place },
    { number: '云财行〔2024〕31号', summary: '关于追加奖励性补贴的通知', amount: decimal('5.39'), place },
  ],
};

const MOVED: readonly Piece[] = [
  '2024年共追加指标3笔29.66万元，调整后全年预算1256.94万元。其中追加：',
  '1.云财预〔2024〕73号，关于追加村级运转补助资金的通知，17.28万元；',
  '2.云财农〔2024〕37号，关于下达农村综合改革资金的通知，6.99万元；',
  '3.云财行〔2024〕31号，关于追加奖励性补贴的通知，5.39万元。',
];
const PAPERS: readonly Piece[] = [
  '指标变动明细',
  '单位：元',
  [
    ['类型', '文号', '事由', '金额'],
    ['追加', '云财预〔2024〕73号', '关于追加村级运转补助资金的通知', '172800.00'],
    ['追加', '云财农〔2024〕37号', '关于下达农村综合改革资金的通知', '69900.00'],
    ['追加', '云财行〔2024〕31号', '关于追加奖励性补贴的通知', '53900.00'],
  ],
];
const STAFF = '编制60名，其中行政28名、事业32名；2024年末在职56人，其中行政25人、事业31人，退休37人。';

const BY_BOOK: readonly FigureCase[] = [
  ['文号后面的金额是台账里那一笔的', MOVED, '17.28', '71.28'],
  ['表里文号那一行的金额也是', PAPERS, '69900.00', '96900.00'],
  ['年初预算写在别处的，追加后是多少', MOVED, '1256.94', '1265.94'],
  ['文号都是今年的，追加不会是去年的', MOVED, '2024年共', '2023年共', '2023'],
  ['表上写的单位', PAPERS, '单位：元', '单位：万元', '万元'],
  ['算式里抄了上年的数', ['“三公”经费控制率＝8.91÷10.70×100%＝83.27%。'], '8.91', '9.26'],
  ['今年的在职人数写成上年末的', [STAFF], '2024年末在职', '2023年末在职', '2023'],
];

test.each(BY_BOOK.map((one) => [one[0], one] as const))(
  '%s：对的不报，改错一处就报在那一处',
  (_, [, pieces, right, wrong, at = wrong]) => {
    expect(toldIn(pieces, TRUTH)).toEqual([]);
    const broken = pieces.map((piece) =>
      typeof piece === 'string'
        ? piece.replace(right, wrong)
        : piece.map((row) => row.map((cell) => (cell === right ? wrong : cell))),
    );
    expect(broken).not.toEqual(pieces);
    expect(toldIn(broken, TRUTH)).toContain(
      /\d/.test(at) ? (toldIn(broken, TRUTH).find((one) => one.includes(at)) ?? at) : at,
    );
  },
);

test.each<readonly Piece[]>([
  ['根据云财预〔2024〕73号，其中用于道路5.00万元。'],
  ['云财预〔2024〕73号，关于追加村级运转补助资金的通知，已支付10.00万元。'],
  ['2023年追加的云财预〔2023〕80号、云财预〔2024〕2号资金结转使用。'],
  ['2023年追加安排、2024年实施的项目，依据云财预〔2024〕7号、云财预〔2024〕8号拨付。'],
  ['2023年末在职58人，2024年末在职56人。'],
  ['人居环境项目年中追加30.00万元，调整后预算120.00万元。'],
  ['上年结转10.00万元，追加29.66万元，全年预算1266.94万元。'],
  ['“三公”经费控制率＝8.91÷10.70×100%＝83.27%，上年为9.26÷11.80×100%＝78.47%。'],
])('对的不报：%s', (...pieces) => {
  expect(toldIn(pieces, TRUTH)).toEqual([]);
});

const INCOME: Piece = [
  ['收入来源', '金额（万元）'],
  ['一般公共预算财政拨款', '1200.00'],
  ['其中：上级转移支付', '300.00'],
  ['政府性基金', '50.00'],
  ['其他收入', '20.50'],
  ['合计', '1270.50'],
];

test.each([
  ['1270.50', '1207.50'],
  ['20.50', '25.00'],
  ['1200.00', '1020.00'],
])('只有一列、中间有“其中”的表，合计对不上就报：%s 写成 %s', (right, wrong) => {
  expect(toldIn([INCOME])).toEqual([]);
  expect(toldIn(changedIn([INCOME], right, wrong))).not.toEqual([]);
});

test.each<readonly (readonly string[])[]>([
  [
    ['工资福利', '612.40'],
    ['其中：绩效工资', '120.00'],
    ['社会保障缴费', '80.00'],
    ['商品和服务', '150.20'],
    ['合计', '762.60'],
  ],
  [
    ['工资福利', '612.40'],
    ['其中：绩效工资', '120.00'],
    ['社会保障缴费', '80.00'],
    ['商品和服务', '150.20'],
    ['合计', '842.60'],
  ],
  [
    ['本级', '300.00'],
    ['其中：项目一', '100.00'],
    ['项目二', '90.00'],
    ['乡级', '200.00'],
    ['合计', '500.00'],
  ],
  [
    ['贷款余额', '612.40'],
    ['其中：逾期', '20.00'],
    ['当年新增', '80.00'],
    ['合计', '612.40'],
  ],
])('“其中”后面的几行算不算在里面，有一种读法加得上就不报', (...rows) => {
  expect(toldIn([[['科目', '金额（万元）'], ...rows]])).toEqual([]);
});
