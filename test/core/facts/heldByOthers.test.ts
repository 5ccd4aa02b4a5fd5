import { takenFrom } from '../../support/textBook';

const list = (lines: string) => takenFrom({ 编制: `龙岩乡2023年机构编制情况\n编制数｜56\n${lines}` });

it.each([
  '实有在职｜58\n其中：在编｜53\n聘用制（控制数外）｜5',
  '在职人数｜58\n其中：在编｜53\n其中：聘用制｜5',
  '在职人数｜58\n其中：在编｜53',
  '在职人数｜54\n其中：行政｜24\n事业｜28\n编外｜2',
  '年末在职人数｜54\n其中：借调｜2\n本单位｜52',
])('在职人数里有不在编的人：不取　%s', (lines) => {
  expect(list(lines).filter((one) => !/^编制数/.test(one))).toEqual([]);
});

it.each([
  '在职人数｜54\n其中：行政｜24\n事业｜30',
  '在职人数｜54\n其中：行政在编｜24\n事业在编｜30\n退休人员｜12',
  '在编在职人数｜54\n其中：在编行政人员｜24\n事业｜30',
  '在职人数｜54\n其中：男｜30\n女｜24\n退休人数｜12',
])('分的是行政和事业，或者后面另数别的人：照样取　%s', (lines) => {
  expect(list(lines)).toContain('在职人数 54');
});

const THREE_PUBLIC = (last: string) =>
  takenFrom({
    三公: `石桥镇2022年“三公”经费决算表
｜｜｜单位：万元
项目｜预算数｜决算数｜备注
合计｜12｜10.9
公务接待费｜3｜2.4
公务用车运行费｜9｜8.5
${last}`,
  }).filter((one) => /^三公/.test(one));

it('两行都叫合计，数不一样：一个也不取', () => {
  expect(THREE_PUBLIC('合计｜17｜15.1')).toEqual([]);
  expect(THREE_PUBLIC('合计｜17｜15.1｜含综合行政执法大队')).toEqual([]);
  expect(THREE_PUBLIC('公务用车购置费｜0｜0')).toEqual(['三公预算 12', '三公决算 10.9']);
});
