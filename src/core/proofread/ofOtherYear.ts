/** 「2023年度自评得分91.45分，本年度提高6.28分」: the last year that is named in the sentence is the one that is meant. */
export function ofOtherYear(even: string, at: number, year: number | undefined): boolean {
  const segment = /[^。;]*$/.exec(even.slice(0, at))?.[0] ?? '';
  const named = [...`${segment}${/^(?:20\d{2}年度?)/.exec(even.slice(at))?.[0] ?? ''}`.matchAll(/20\d{2}(?=年)/g)].at(
    -1,
  )?.[0];
  return year !== undefined && named !== undefined && Number(named) < year && !/本年|今年|当年/.test(segment);
}
