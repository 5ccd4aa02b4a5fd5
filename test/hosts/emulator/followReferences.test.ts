import { followDeletion, followRename, followShift } from '../../../src/hosts/emulator/book/followReferences';

const into = { sheet: '评分', axis: 'row', at: 9, by: 2 } as const;
const out = { sheet: '评分', axis: 'row', at: 9, by: -2 } as const;
const columnOut = { sheet: '评分', axis: 'column', at: 1, by: -1 } as const;

it.each([
  ['插入行，下面的跟着走', "'评分'!I30+1", into, "'评分'!I32+1"],
  ['上面的不动', "'评分'!I9", into, "'评分'!I9"],
  ['跨过插入处的区域变大', "SUM('评分'!$G$4:$G$20)", into, "SUM('评分'!$G$4:$G$22)"],
  ['整列不变，整行跟着走', "SUM('评分'!A:B,'评分'!12:12)", into, "SUM('评分'!A:B,'评分'!14:14)"],
  ['别的表不动', "'别的'!I30+I30", into, "'别的'!I30+I30"],
  ['不带引号的表名', '评分!I30', into, "'评分'!I32"],
  ['引号里的字和函数名不是引用', `"I30"&LOG10('评分'!I30)&基本I30`, into, `"I30"&LOG10('评分'!I32)&基本I30`],
  ['删除的行成为 #REF!', "'评分'!I10&'评分'!I11&'评分'!I12", out, "'评分'!#REF!&'评分'!#REF!&'评分'!I10"],
  [
    '区域只剩一部分',
    "SUM('评分'!I5:I10,'评分'!I11:I20,'评分'!I10:I11)",
    out,
    "SUM('评分'!I5:I9,'评分'!I10:I18,'评分'!#REF!)",
  ],
  ['删除列', "'评分'!A1+'评分'!B1+'评分'!$C$1", columnOut, "'评分'!A1+'评分'!#REF!+'评分'!$B$1"],
])('%s', (_title, formula, shift, expected) => {
  expect(followShift(formula, '汇报', shift)).toBe(expected);
});

it('本表里的引用不带表名，也跟着走', () => {
  expect(followShift('IF(I30="","",$G30*SUM(I4:I40))', '评分', into)).toBe('IF(I32="","",$G32*SUM(I4:I42))');
});

it('改名和删除，带不带引号都一样', () => {
  expect(followRename("'评分'!A1+评分!B1+'评分表'!C1&\"'评分'!A1\"", '评分', "it's")).toBe(
    "'it''s'!A1+'it''s'!B1+'评分表'!C1&\"'评分'!A1\"",
  );
  expect(followDeletion("'评分'!A1+SUM(评分!$B$1:$B$9)+C1", '评分')).toBe('#REF!A1+SUM(#REF!$B$1:$B$9)+C1');
});
