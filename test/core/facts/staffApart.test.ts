import { takenFrom } from '../../support/textBook';

const read = (place: string, there: string, ...lines: readonly string[]) =>
  takenFrom({
    人员: [
      '2022年末机构人员编制情况表',
      '填报单位：云河镇人民政府｜｜｜单位：人',
      `人员类别｜${place}｜${there}｜备注`,
      ...lines,
    ].join('\n'),
  });

const PLACES = ['行政编制｜25｜25', '事业编制｜17｜19', '工勤人员｜1｜1'];
const RETIRED = '退休人员｜—｜17｜不占编';
const BOTH = ['编制数 43', '在职人数 45'];

describe('在职的小计在上，不占编的在下', () => {
  it.each([
    ['核定编制', '在职实有人数', '在职人员合计'],
    ['编制数', '年末实有人数', '小计'],
    ['编制数', '实有人数', '在编在职小计'],
    ['核定编制数', '实有人员', '合计'],
  ])('%s、%s，%s', (place, there, total) => {
    expect(read(place, there, ...PLACES, `${total}｜43｜45`, RETIRED)).toEqual(BOTH);
    expect(read(place, there, ...PLACES, `${total}｜43｜45`, RETIRED, '公益性岗位｜｜9', '总计｜43｜71')).toEqual(BOTH);
  });

  it('没有小计：行政编制、事业编制、工勤各行相加', () => {
    expect(read('核定编制', '在职人数', ...PLACES, RETIRED)).toEqual(BOTH);
  });

  const there = (lines: readonly string[]) => lines.filter((one) => one.startsWith('在职人数'));

  it.each([
    ['小计不是各行之和', [...PLACES, '小计｜43｜46', RETIRED]],
    ['小计里有看不懂的人', ['行政编制｜25｜25', '事业编制｜17｜19', '鹭鹭｜1｜1', '小计｜43｜45', RETIRED]],
    ['小计下面有看不懂的人', [...PLACES, '小计｜43｜45', '鹭鹭人员｜｜17']],
    ['小计下面还有占编的人', ['行政编制｜25｜25', '事业编制｜17｜19', '小计｜42｜44', '工勤编制｜1｜1', RETIRED]],
    ['退休的在小计里', ['行政编制｜25｜25', '事业编制｜18｜18', '退休人员｜｜2', '小计｜43｜45', '遗属｜｜3']],
    ['人比编制多，又没说是按编制数的', ['行政人员｜25｜25', '事业人员｜18｜20', '小计｜43｜45', RETIRED]],
    ['旁边说了别的', ['行政编制｜25｜25', '事业编制｜18｜20｜含学校', '小计｜43｜45', RETIRED]],
    ['小计旁边说了别的', [...PLACES, '小计｜43｜45｜含借调', RETIRED]],
  ])('%s：在职人数不取', (_, lines) => {
    expect(there(read('编制数', '年末实有人数', ...lines))).toEqual([]);
  });

  it.each(['年初实有人数', '上年末实有人数', '鹭鹭实有人数', '平均实有人数', '应到人数'])(
    '“%s”不是年末在职的人',
    (heading) => {
      expect(there(read('编制数', heading, ...PLACES, '小计｜43｜45', RETIRED))).toEqual([]);
    },
  );

  it.each(['鹭鹭编制', '学校编制', '村级', '协会', '站所人员另列'])('没有小计，又有“%s”一行：都不取', (line) => {
    expect(read('核定编制', '在职人数', ...PLACES, `${line}｜3｜3`, RETIRED)).toEqual([]);
  });
});

describe('“××在职”只是一部分人', () => {
  const staff = (one: string, other: string, total = '') =>
    takenFrom({
      人员: `白沙镇2021年人员情况\n序号｜人员类别｜编制数｜年末实有\n1｜${one}｜36｜35\n2｜${other}｜48｜46${total}\n3｜退休｜｜52`,
    });
  const KINDS = '行政在职 机关在职 公务员在职 鹭鹭在职 站所在职 政府在职人员 一线在职人员'.split(' ');

  it('不当成全部', () => {
    for (const one of KINDS)
      for (const other of ['事业在职（全额）', '碧溪在职', '站所人员']) {
        const taken = staff(one, other);
        expect([one, other, taken.filter((fact) => / (?:36|35|48|46)$/.test(fact))]).toEqual([one, other, []]);
      }
  });

  it('小计一行写着“在职”的，是全部', () => {
    for (const one of ['行政在职', '机关在职', '公务员在职'])
      expect([one, staff(one, '事业在职（全额）', '\n小计｜在职｜84｜81')]).toEqual([
        one,
        ['编制数 84', '在职人数 81'],
      ]);
  });
});
