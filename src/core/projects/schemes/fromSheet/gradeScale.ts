import { decimal } from '../../../base/decimal';
import type { ProjectGrade } from '../projectScheme';

const N = String.raw`(\d{1,3}(?:\.\d+)?)分?`;
const IN = String.raw`(?:\(?含(?:\d{1,3}分?)?\))`;
const NAME = '([\u4e00-\u9fa5]{1,3}?)(?:等级|等次|档次)?';
const LINK = '(?:的)?,?(?:评定|评价|评|定|认定|确定)?(?:等级|等次|结果)?(?:为|是|:)';
const OPENING =
  /^(?:(?:项目|自评|评价|绩效|考核|评分|综合)*(?:结果|等级|等次|得分|总分|分数)*(?:分为|划分为|按|划分|标准|分)*(?:[二三四五六]|\d)?个?(?:等级|档次|等次|档|级)?(?:划分|标准)?[:,])?(?:自评|综合|总|最终|实际)*(?:得分|总分|分值)?(?:在)?/;

const RANGES: readonly (readonly [RegExp, (low: string, high: string | undefined) => Band])[] = [
  [new RegExp(`^${N}${IN}?(?:及|及其)?以上${IN}?$`), (from) => ({ from, below: undefined })],
  [new RegExp(`^(?:≥|>=|不低于|大于等于)${N}$`), (from) => ({ from, below: undefined })],
  [
    new RegExp(`^${N}${IN}?(?:-|~|至|到|—|–)${N}(?:\\(不含(?:\\d{1,3}分?)?\\))?(?:之间)?$`),
    (from, below) => ({ from, below }),
  ],
  [new RegExp(`^\\[${N},(?:${N}\\)|100分?\\])$`), (from, below) => ({ from, below })],
  [new RegExp(`^${N}(?:≤|<=)(?:得分|总分|自评得分|[xXsSfF])<${N}$`), (from, below) => ({ from, below })],
  [
    new RegExp(`^${N}(?:\\(不含(?:\\d{1,3}分?)?\\))?以下(?:\\(不含(?:\\d{1,3}分?)?\\))?$`),
    (below) => ({ from: '0', below }),
  ],
  [new RegExp(`^(?:<|低于|不足|小于)${N}$`), (below) => ({ from: '0', below })],
];

interface Band {
  readonly from: string;
  readonly below: string | undefined;
}

/** 「90分（含）以上为优，80（含）-90分为良，……60分以下为差」, every character of it understood and no gap between the bands; else undefined. */
export function gradeScale(sentence: string): readonly ProjectGrade[] | undefined {
  const clauses = sentence
    .replace(OPENING, '')
    .split(/[,、;](?![^[(]*[)\]])/)
    .filter((clause) => clause !== '');
  const bands = clauses.map(bandOf);
  if (bands.length < 2 || bands.some((band) => band === undefined)) return undefined;
  const known = bands.flatMap((band) => band ?? []);
  const descends = known.every(({ from, below }, index) => {
    const previous = known[index - 1];
    if (!previous) return below === undefined || below === '100';
    return below !== undefined && meets(below, previous.from) && decimal(from).lt(previous.from);
  });
  const names = new Set(known.map(({ name }) => name));
  if (!descends || names.size !== known.length || known.at(-1)?.from !== '0') return undefined;
  return known.map(({ name, from }) => ({ name, from }));
}

/** 「80-89」 under 「90以上」 leaves no score out: scores between are below 90. */
function meets(below: string, from: string): boolean {
  const gap = decimal(from).minus(below);
  return gap.gte(0) && gap.lte(1);
}

const FORWARD = new RegExp(`^(.+?)${LINK}${NAME}$`);
const BACKWARD = new RegExp(`^${NAME}(?:为|是|:|\\()(.+?)\\)?$`);

function bandOf(clause: string): (Band & { readonly name: string }) | undefined {
  const forward = FORWARD.exec(clause);
  const backward = BACKWARD.exec(clause);
  const tries = [
    ...(forward ? [[forward[1], forward[2]]] : []),
    ...(backward
      ? [
          [backward[2], backward[1]],
          [`${backward[2] ?? ''})`, backward[1]],
        ]
      : []),
  ];
  for (const [range = '', name = ''] of tries) {
    const words = range.replace(/^(?:自评|综合|总)*(?:得分|总分)?(?:在)?/, '');
    for (const [pattern, band] of RANGES) {
      const match = pattern.exec(words);
      if (match && name !== '') return { name, ...band(match[1] ?? '', match[2]) };
    }
  }
  return undefined;
}
