import { baseOf } from '../../../src/core/proofread/comparedMeaning';
import { clausesIn } from '../../../src/core/proofread/findChanges';
import { readParagraph } from '../../../src/core/proofread/readParagraph';
import { scoredInList } from '../../../src/core/proofread/scoredInList';

const CONTEXT = { year: 2023, unitNames: [] };

test.each([
  ['公务接待费', '比上年支出数增加1.42万元', '公务接待费'],
  ['三公', '较2022年实际支出减少1.42万元', '三公'],
  ['公用经费', '较去年支出额减少1.42万元', '公用经费'],
  ['结转结余', '较上年支出减少1.42万元', '支出'],
  ['公务接待费', '较上年决算收入减少1.42万元', '收入'],
])('与上年支出数比的，是同一样东西的支出：%s %s', (item, words, expected) => {
  const [clause] = clausesIn(words);
  const subject = { item, known: true, stage: 'final', year: 2023, funds: undefined } as const;
  expect(clause && baseOf(clause, subject, CONTEXT).item).toBe(expected);
});

const listed = (texts: readonly string[]) =>
  [...scoredInList(texts.map((text, at) => readParagraph({ index: at, text }, at, CONTEXT)))].join();

test.each([
  [
    '一个项目一段，各有各的自评得分',
    ['1.村级运转经费。预算31万元，自评得分96.5分，等级为“优”。', '2.道路养护经费。预算4万元，自评得分86.5分。'],
    '0,1',
  ],
  ['名字没有人列过的，也一样', ['（一）赶集日秩序维护。自评得分91分。', '（二）老窑修缮。自评得分88分。'], '0,1'],
  ['只有一段的，可能是全部的', ['1.村级运转经费。预算31万元，自评得分96.5分。', '2.道路养护经费。预算4万元。'], ''],
  ['标题说的是整体', ['一、自评结论。自评得分96.5分。', '二、整体绩效。自评得分96.5分。'], ''],
  ['同一个标题说两次', ['1.村级运转。自评得分96分。', '1.村级运转。自评得分95分。'], ''],
])('%s', (_title, texts, expected) => {
  expect(listed(texts)).toBe(expected);
});
