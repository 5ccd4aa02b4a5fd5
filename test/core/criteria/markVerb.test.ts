import { compileCriterion } from '../../../src/core/criteria/compileCriterion';

/** The last character and the verb of the mark are an ordinary word: 符合计, 评审计, 建设计. */
const names = [
  '全部符合',
  '完成建设',
  '通过评审',
  '建成系统',
  '完成评估',
  '完成汇总',
  '达到目标值',
  '全部录取',
  '依规行使',
  '取得证书',
  '服务社会',
  '完成积累',
  '依法刊登',
  '内部审计',
];

test.each(names)('「%s」后面写得、计、记一个意思', (name) => {
  const [first, ...others] = ['得', '计', '记'].flatMap((verb) =>
    ['5分', '满分'].map((mark) => {
      const compiled = compileCriterion(`${name}${verb}${mark}，未完成${verb}0分。`, '5', '任务');
      return compiled.ok ? compiled.criterion.rule : compiled.problem;
    }),
  );
  expect(first).toMatchObject({ kind: 'levelChoice', levels: [{ name }, { name: '未完成' }] });
  for (const other of others) expect(other).toEqual(first);
});
