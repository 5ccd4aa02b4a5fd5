import type { Piece } from './reportOf';

const PLACES = ['道路', '水渠', '桥梁', '路灯', '绿化', '环卫', '文化', '体育', '养老', '助残'];
const WORKS = ['建设', '提升', '保障', '管护', '改造', '奖补'];

/** Sixty projects with a section each, some forty pages: the same words over and over, of another project every time. */
export function longReport(volume = 0): readonly Piece[] {
  const rows: string[][] = [['序号', '项目名称', '年初预算', '全年预算', '执行数', '执行率', '结余']];
  const sections: string[] = [];
  const sums = [0, 0, 0];
  const draw = drawing(volume);
  WORKS.forEach((work, w) => {
    PLACES.forEach((placed, p) => {
      const initial = draw(1000, 90000);
      const added = draw(10, 3000);
      const adjusted = initial + added;
      const done = adjusted - draw(0, 900);
      const name = `${placed}${work}专项经费${volume === 0 ? '' : String(volume)}`;
      const number = String(w * PLACES.length + p + 1);
      [initial, adjusted, done].forEach((cents, at) => (sums[at] = (sums[at] ?? 0) + cents));
      const rate = percent(done, adjusted);
      rows.push([number, name, yuan(initial), yuan(adjusted), yuan(done), rate, yuan(adjusted - done)]);
      const parts = [draw(100, 8000), draw(100, 8000), draw(100, 8000)];
      const [a = 0, b = 0, c = 0] = parts;
      const [closed, open] = [draw(50, 300), draw(1, 50)];
      sections.push(
        `（${number}）${name}`,
        `该项目由有关办公室牵头，各村（社区）共同实施，年初预算${yuan(initial)}万元，年中追加${yuan(added)}万元，调整后预算${yuan(adjusted)}万元，实际支出${yuan(done)}万元，执行率${rate}。立项依据充分，程序规范，资金分配合理，各项管理制度健全并得到执行，没有截留、挤占、挪用资金的情况。`,
        `实施中，发放材料补助${yuan(a)}万元、人工补助${yuan(b)}万元、设备补助${yuan(c)}万元，合计${yuan(a + b + c)}万元。共受理群众申请${String(closed + open)}件，其中办结${String(closed)}件、正在办理${String(open)}件。项目完成后，辖区条件明显改善，长效管护机制逐步建立，可持续影响较为明显，群众反映良好。`,
        '下一步，继续加强对该项目的跟踪管理，完善台账资料，督促责任单位按进度推进，确保资金及时拨付到位，发挥财政资金的使用效益，并把评价结果作为编制以后年度预算的参考。',
      );
    });
  });
  const [initial = 0, adjusted = 0, done = 0] = sums;
  const total = [initial, adjusted, done].map((cents) => yuan(cents));
  rows.push(['合计', '<', ...total, percent(done, adjusted), yuan(adjusted - done)]);
  return [
    '石桥镇人民政府2023年度项目支出绩效自评报告',
    '一、项目支出情况',
    `2023年我镇共实施项目60个，全年预算${yuan(adjusted)}万元，执行${yuan(done)}万元，执行率${percent(done, adjusted)}。`,
    '表1　项目支出明细表（单位：万元）',
    rows,
    ...sections,
  ];
}

/** Whole numbers between two bounds, the same every time. */
function drawing(volume: number): (least: number, most: number) => number {
  let state = 7 + volume;
  return (least, most) => {
    state = (state * 48271) % 2147483647;
    return least + (state % (most - least));
  };
}

function yuan(cents: number): string {
  return (cents / 100).toFixed(2);
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`;
}
