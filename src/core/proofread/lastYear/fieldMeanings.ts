import type { Decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import type { ReportFields } from '../../report/fields/buildFields';
import { functionLineName } from '../../report/fields/functionLineFields';
import type { Measure } from '../../statements/figure';
import { type Stage, itemIn, stageIn } from './items';

/** A figure that this year's workbook can print, with what its name says of it. */
export interface FieldMeaning {
  readonly field: string;
  readonly plain: string;
  readonly measure: Measure;
  readonly value: Decimal;
  /** `named` goes by its own name, a score and what is missing from it by that of its indicator. */
  readonly kind: 'plain' | 'difference' | 'change' | 'completion' | 'share' | 'named' | 'score' | 'scoreRate' | 'loss';
  readonly item: string | undefined;
  readonly stage: Stage | undefined;
  readonly past: boolean;
  /** What a difference or a share is taken from. */
  readonly base:
    { readonly item: string | undefined; readonly stage: Stage | undefined; readonly past: boolean } | undefined;
}

/** Of fields that say one and the same figure under two names, the one that lists them first. */
export function fieldMeanings(fields: ReportFields): readonly FieldMeaning[] {
  const { listed, scores } = fields;
  const shares = [...SHARES, ...listed.flatMap(({ name }) => shareOfLine(name))];
  return [...scores, ...listed, ...shares.flatMap((name) => fields.get(name) ?? [])].flatMap(
    (field): FieldMeaning[] => {
      if (field.kind !== 'number' || TWINS.has(field.name) || NUMBERS.test(field.name)) return [];
      const { name, figure } = field;
      const { measure, value } = figure;
      const common = { field: name, plain: plainText(name), measure, value };
      if (scores.includes(field)) {
        const kind = SCORES.find(([ending]) => name.endsWith(ending))?.[1] ?? 'score';
        return [{ ...common, ...NOTHING, kind, item: name.replace(/(?:扣分|得分率?)$/, '') }];
      }
      const share = name.endsWith('比重');
      const [left = '', right] = name.split(share ? '占' : '较');
      const own = {
        item: ITEMS_OF[left] ?? itemIn(left),
        stage: MOVED.test(left) ? undefined : stageIn(left),
        past: left.startsWith('上年'),
      };
      if (right === undefined) {
        const plain = measure === 'rate' ? 'named' : 'plain';
        return [{ ...common, ...own, kind: plain, base: undefined }];
      }
      if (share)
        return [
          { ...common, ...own, kind: 'share', base: { item: itemIn(right), stage: stageIn(right), past: false } },
        ];
      const kind = KINDS.find(([ending]) => name.endsWith(ending))?.[1];
      if (!kind) return [];
      const base = right.startsWith('上年')
        ? { item: own.item, stage: stageIn(right) ?? own.stage, past: true }
        : { item: itemIn(right), stage: stageIn(right), past: false };
      return [{ ...common, ...own, kind, base }];
    },
  );
}

/** 「农林水支出…，占全部支出的21.37%」 */
function shareOfLine(name: string): readonly string[] {
  const { stage } = functionLineName(name) ?? {};
  if (stage === undefined) return [];
  return [`${name}占${stage === 'final' ? '决算支出' : '预算支出'}比重`];
}

/** 全年预算 names nothing: it is of the whole. What is left of projects is nothing that is carried over. */
const ITEMS_OF: Readonly<Record<string, string>> = { 全年预算: '支出', 项目结余: '项目结余' };

/** What came to a budget or went from it is of no stage. */
const MOVED = /追加|收回/;

/** 「表3」: what is counted on in the document itself. */
const NUMBERS = /[表图]序$/;

/** The same figure under another name, which is listed beside it. */
const TWINS: ReadonlySet<string> = new Set(['项目预算合计', '项目执行合计', '项目预算', '最终得分']);

/** Shares that are asked for by name and not listed for her. */
const SHARES: readonly string[] = [
  ...['决算', '预算'].flatMap((stage) =>
    ['因公出国费', '公务用车费', '公务用车购置费', '公务用车运行维护费', '公务接待费'].map(
      (item) => `${item}${stage}占三公${stage}比重`,
    ),
  ),
  ...['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入'].map((item) => `${item}占决算收入比重`),
  '预算追加占预算支出比重',
  '负债总额占资产总额比重',
];

const NOTHING = { stage: undefined, past: false, base: undefined };

const SCORES = [
  ['扣分', 'loss'],
  ['得分率', 'scoreRate'],
] as const;

const KINDS = [
  ['增减额', 'difference'],
  ['增减率', 'change'],
  ['完成率', 'completion'],
] as const;
