import { isPlainlyMet } from '../../../src/core/projects/targets/plainlyMet';

/** Completion and wish. */
const MET: readonly (readonly [string, string])[] = [
  ['达成预期指标', '明显改善'],
  ['圆满完成年度目标任务', '完成整治'],
  ['效果显著', '显著提升'],
  ['有效提升', '不断提升'],
  ['得到有效保障', '有效保障'],
  ['有效改善人居环境', '改善人居环境'],
  ['保障了村内日常活动；开展活动4次', '保障村内日常活动；开展活动不低于4次'],
];

const NOT_MET: readonly (readonly [string, string])[] = [
  ['进度偏慢', '按期推进'],
  ['效果平平', '明显改善'],
  ['有所提升', '显著提升'],
  ['提升', '显著提升'],
  ['逐步改善', '全面改善'],
  ['接近完成', '完成'],
  ['完成招标', '建成投用'],
  ['大多数满意', '全部满意'],
  ['债务显著增加', '债务化解'],
  ['安全事故', '杜绝安全事故'],
  ['发生事故', '未发生事故'],
  ['保障了村内日常活动', '保障村内日常活动；开展活动不低于4次'],
  ['保障了村内日常活动；开展活动3次', '保障村内日常活动；开展活动不低于4次'],
  ['开展活动4次', '开展活动14次'],
  ['完成80%', '完成整治'],
  ['见附件', '显著'],
  ['圆满', '圆满完成'],
  ['路灯安装', '完成路灯安装'],
  ['已', '完成'],
  ['', '完成'],
];

describe('假定符合：只有说清楚了的', () => {
  it.each(MET)('%s ← %s', (completion, wish) => {
    expect(isPlainlyMet(completion, wish)).toBe(true);
  });
  it.each(NOT_MET)('不假定：%s ← %s', (completion, wish) => {
    expect(isPlainlyMet(completion, wish)).toBe(false);
  });
  it('多一个别的字，就不假定', () => {
    for (const [completion, wish] of MET)
      for (const word of ['未', '差', '缓', '拟', '半', '难', '慢'])
        for (let at = 0; at <= completion.length; at++)
          expect(isPlainlyMet(completion.slice(0, at) + word + completion.slice(at), wish)).toBe(false);
  });
});
