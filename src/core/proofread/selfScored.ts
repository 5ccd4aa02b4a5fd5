/** 「我镇自评96.68分」, 「经自评得95.83分」: nobody but the whole unit is named in front. */
const UNIT = '我|本|乡|镇|街道|苏木|办事处|单位|部门';
const LIGHT = `经|综合|年度|20\\d{2}年度?|整体支出|绩效|${UNIT}`;
/** At the beginning of a sentence, or behind a comma with the unit named: of a project the figures stand behind its name. */
const SELF = new RegExp(
  `(?<=(?:^|。)(?:${LIGHT})*|[,;](?:${LIGHT})*(?:${UNIT})(?:${LIGHT})*)(?:(?:自评|最终)(?:共|合计|综合)?(?:得分|得|为)?|(?<=乡|镇|街道|苏木|单位|部门)得分(?:为)?)(\\d+(?:\\.\\d+)?)分`,
  'dg',
);

/** Where a sentence says the total without saying so: of a grade, by a whole 指标体系, or out of a hundred. */
export function selfScoredIn(even: string): readonly RegExpExecArray[] {
  return [...even.matchAll(SELF)].filter(({ index }) => {
    const from = even.lastIndexOf('。', index) + 1;
    const end = even.indexOf('。', index);
    const sentence = even.slice(from, end < 0 ? even.length : end);
    return (
      /等级|等次|评定?为|定为|属于?["“]?[优良中差]|指标体系|共性指标|满分100分/.test(sentence) &&
      // What is converted is said twice.
      !/项目自评|各项目|[折换]算|折合|参评|不适用/.test(sentence)
    );
  });
}
