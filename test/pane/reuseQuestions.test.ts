import { answerOf, placesOf, reuseQuestions } from '../../src/pane/state/reuseQuestions';

const field = (text: string, put: string, paragraph: number, more: { certain?: boolean; table?: number } = {}) => ({
  paragraph,
  start: 0,
  end: text.length,
  text,
  put,
  field: put.replace(/^\{([^:}]*).*$/s, '$1'),
  sentence: `第${String(paragraph)}段`,
  at: 0,
  certain: false,
  ...more,
});

test('一句话问一次，一张表问一次；有把握的不问；答案各归各的数', () => {
  const questions = reuseQuestions([
    field('1.00', '{决算支出:数}', 1),
    field('2.00', '{预算支出:数}', 1, { certain: true }),
    field('减少1.00万元', '{决算支出较预算支出增减:增加/减少}', 1),
    field('3.00', '{决算收入:数}', 2),
    field('4', '{编制数:数}', 5, { table: 0 }),
    field('5', '{在职人数:数}', 6, { table: 0 }),
  ]);
  expect(questions.map(({ fields }) => fields.map(({ index, name }) => `${String(index)} ${name}`))).toEqual([
    ['0 决算支出', '2 决算支出较预算支出增减'],
    ['3 决算收入'],
    ['4 编制数', '5 在职人数'],
  ]);
  expect(questions.map(({ sentence, table }) => sentence ?? table)).toEqual(['第1段', '第2段', 0]);
  expect(questions[0]?.fields[1]?.turns).toEqual(['增加', '减少']);
  const said = (answers: readonly (readonly [number, boolean])[]) =>
    questions.map((question) => answerOf(question, new Map(answers)));
  expect(said([])).toEqual([undefined, undefined, undefined]);
  expect(said([[0, true]])).toEqual(['mixed', undefined, undefined]);
  expect(
    said([
      [0, true],
      [2, true],
      [4, false],
      [5, false],
    ]),
  ).toEqual(['yes', undefined, 'no']);
});

test('同一个数、同一个意思，只问一次，一答全答；数不同或者意思不同的另问', () => {
  const questions = reuseQuestions([
    field('1.00', '{决算支出:数}', 1),
    field('1.00', '{决算支出:数}', 2),
    field('2.00', '{决算收入:数}', 2),
    field('1.00', '{决算支出:数}', 5, { table: 0 }),
    field('1.00', '{全年预算:数}', 6, { table: 0 }),
  ]);
  expect(
    questions.map(({ fields }) => fields.map(({ index, others }) => [index, others.map((one) => one.index)])),
  ).toEqual([[[0, [1, 3]]], [[2, []]], [[4, []]]]);
  expect(questions[0]?.fields[0]?.others[0]?.sentence).toBe('第2段');
  const answers = new Map(placesOf(questions[0]?.fields ?? []).map((index) => [index, true]));
  expect([...answers.keys()]).toEqual([0, 1, 3]);
  expect(questions.map((one) => answerOf(one, answers))).toEqual(['yes', undefined, undefined]);
});

test('一句话里的清单按清单的名字问，栏目按栏目的名字问', () => {
  const names = reuseQuestions([
    field('甲1.00万元；乙2.00万元', '{#分功能决算:；}{科目}{金额:单位}{/分功能决算}', 1),
    field('养护12公里', '【待补充：绩效摘要】{/项目}', 2),
    field('甲', '{#项目}{名称}', 3),
  ]).flatMap(({ fields }) => fields.map(({ name, turns }) => [name, turns]));
  expect(names).toEqual([
    ['分功能决算', undefined],
    ['【待补充：绩效摘要】', undefined],
    ['名称', undefined],
  ]);
});
