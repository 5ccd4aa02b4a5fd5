import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { readsOf } from '../../../src/core/criteria/readsOf';
import { criteriaCases } from '../../cases/criteria/criteriaCases';

function reads(text: string, full: number, indicator: string): string {
  const compiled = compileCriterion(text, String(full), indicator);
  return compiled.ok ? readsOf(compiled.criterion, decimal(String(full)), indicator) : compiled.problem.code;
}

const OURS = '，不足一档按比例计（标准没有写，是通常的算法）';
const SHARED = '；不适用的分值由其余各项分担（标准没有写，是通常的算法）';

test.each([
  [
    '名字前头的“可”是名字的',
    6,
    '报告',
    '可研报告完整得3分，可支配收入增加得3分。',
    `逐项得分：“可研报告完整”3 分，“可支配收入增加”3 分${SHARED}`,
  ],
  [
    '量的是什么、什么单位',
    5,
    '新增就业',
    '新增就业300人以上得5分，200人至299人得3分，不足200人不得分。',
    '看“新增就业”：≥300 人 得 5 分；≥200 人 且 ＜300 人 得 3 分；＜200 人 不得分',
  ],
  [
    '句子没写对象，用指标的名称',
    4,
    '公用经费控制率',
    '≤100%得4分；超过100%不得分。',
    '看“公用经费控制率”：≤100% 得 4 分；否则不得分',
  ],
  [
    '两个数相比',
    5,
    '成本控制',
    '实际成本不超过预算成本的得满分，否则不得分。',
    '看“实际成本－预算成本”：≤0 得 5 分；否则不得分',
  ],
  [
    '各部分里两个数相比',
    5,
    '生态环境',
    '水质达标率100%得3分，否则不得分；森林覆盖率不低于上年得2分，否则不得分。',
    '各部分相加；水质达标率（3 分）：＝100% 得 3 分；否则不得分；森林覆盖率－上年（2 分）：≥0 得 2 分；否则不得分；最高 5 分',
  ],
  ['每次没有做的', 3, '公开', '每季度公开一次得3分，少公开一次扣1分。', '满分 3 分；“少公开”每 1 次扣 1 分'],
  [
    '各扣各的',
    6,
    '核算',
    '账实相符得3分，发现1处账实不符扣1分；核算规范得3分，发现1处核算不规范扣1分。',
    '各部分相加；“账实不符”每 1 处扣 1 分，最多扣 3 分；“核算不规范”每 1 处扣 1 分，最多扣 3 分；最高 6 分',
  ],
  [
    '与上年相比',
    5,
    '三公经费',
    '“三公”经费较上年下降得5分，持平得3分，增长不得分。',
    '看“三公经费较上年的增减”：＜0 得 5 分；＝0 得 3 分；＞0 不得分',
  ],
  [
    '迟了几天',
    4,
    '报送时限',
    '在规定时间内报送得4分，每推迟1天扣0.2分，扣完为止。',
    `看“报送时限：迟了多少天”：≤0 天 得 4 分；超过部分每 1 天扣 0.2 分${OURS}，最低 0 分`,
  ],
  [
    '不足一档是句子自己写的',
    4,
    '公开率',
    '公开率100%得4分；低于100%的，每低5个百分点扣1分，不足5个百分点按5个百分点计算。',
    '看“公开率”：＝100% 得 4 分；＜100% 从 4 分起，比 100% 每低 5 个百分点扣 1 分，不足一档按一档扣；其余由人工判断',
  ],
  [
    '往高处加',
    5,
    '满意度',
    '满意度80%以上得3分，每提高5个百分点加1分，最高5分，低于80%不得分。',
    `看“满意度”：＜80% 不得分；≥80% 从 3 分起，比 80% 每高 5 个百分点加 1 分${OURS}，最高 5 分`,
  ],
  [
    '数的是什么',
    6,
    '违规问题',
    '每发现一起违规问题扣2分，扣完为止。',
    '满分 6 分；“违规问题”每 1 起扣 2 分，最低 0 分',
  ],
  [
    '几样各数各的',
    5,
    '报表报送',
    '报表每迟报一次扣0.5分，每漏报一次扣1分，扣完为止。',
    '从 5 分起；“报表迟报”每 1 次扣 0.5 分；“漏报”每 1 次扣 1 分；最高 5 分，最低 0 分',
  ],
  [
    '要点各是什么',
    4,
    '制度建设',
    '①制定管理办法（2分）；②明确职责分工（2分）。',
    `逐项得分：“制定管理办法”2 分，“明确职责分工”2 分${SHARED}`,
  ],
  ['名称整个写出来', 5, '结果应用', '应用情况良好得5分，无应用不得分。', '应用情况良好得 5 分；无应用不得分'],
] as const)('%s', (_title, full, indicator, text, said) => {
  expect(reads(text, full, indicator)).toBe(said);
});

test('句子没写过的，不说；没写的档，标明是我们的算法', () => {
  const odd = criteriaCases.flatMap(({ text, full, indicator }) => {
    const compiled = compileCriterion(text, String(full), indicator);
    if (!compiled.ok) return [];
    const said = readsOf(compiled.criterion, decimal(String(full)), indicator);
    const { statements } = compiled.criterion;
    const saysFloor = statements.some((one) => one.kind === 'limit' && (one.limit === 'floor' || one.limit === 'loss'));
    const saysPart = statements.some(({ kind }) => kind === 'partial');
    const bad =
      (!saysFloor && said.includes('最低 0 分')) ||
      (!saysPart && /，按比例计(?:，|；|$)/.test(said)) ||
      (saysPart && said.includes('是通常的算法） 不足'));
    return bad ? [[text, said]] : [];
  });
  expect(odd).toEqual([]);
});
