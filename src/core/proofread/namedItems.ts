/** 「2023年度支出决算1851.93万元」 where nothing before says of what: of all spending. */
export function sideOf(words: string): string | undefined {
  const whole = /^\s*(?:全年|本年度?|当年|\d{4}年度?)(?:共|实际|累计|总)*支出(?:合计|总额|共)?(?:为|是)?$/.test(words);
  return whole || /支出(?:决算|预算)(?:数|总额|金额)?(?:为|是)?$/.test(words) ? '支出' : undefined;
}

/** The last thing that the words name, however they go on: 「三公经费控制不严，超出预算…」. */
export function nameIn(words: string): string | undefined {
  const found = [
    ...words
      .replace(/["“”]/g, '')
      .matchAll(/三公经费|公务接待费|公务用车运行维护费|公用经费|人员经费|基本支出|项目支出/g),
  ];
  const name = found.at(-1)?.[0];
  return name === '三公经费' ? '三公' : name;
}
