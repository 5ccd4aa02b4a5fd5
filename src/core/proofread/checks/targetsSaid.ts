import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { numberedSentences } from '../nearby';
import type { Doubt, Proof, ReadReport } from '../proof';
import { type Way, wayOf } from '../wayOf';

/** A line of a table of targets: what was aimed at, and what was reached, as numbers of one unit. */
interface Target {
  readonly name: string;
  readonly aim: Decimal;
  readonly done: Decimal;
  readonly unit: string;
}

const OFF =
  /^,(?:比|较)?(超出|超过|超|低于|高于|少于|多于)?(?:年度|全年|绩效)*(?:目标|指标|计划)(?:值|数)?(低|高|少|多|超出|超)?(?:了)?$/;
const WAYS: Readonly<Record<string, Way>> = { 高: 'up', 超: 'up', 超出: 'up', 低: 'down' };
const CELL = /^[≥≤><＞＜=]*\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s]*)$/;

/** 「修建村道12.6公里，超出年度指标0.6公里」, 「污水处理率82%，比目标低3个百分点」 beside the table of both. */
export const targetsSaid: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '比目标多多少、少多少，与指标表里的指标值和完成值相符',
  find(report) {
    const targets = targetsOf(report);
    if (targets.length === 0) return [];
    return numberedSentences(report).flatMap(({ numbers, between, words, paragraph }) =>
      numbers.flatMap((off, index): readonly Doubt[] => {
        const value = numbers[index - 1];
        const [lead, ahead, behind] = (value && OFF.exec(between(value, off))) ?? [];
        const unit = /百分点/.test(off.unit) ? '%' : off.unit;
        if (!value || lead === undefined || value.unit !== unit) return [];
        const scale = unit === '%' ? 100 : 1;
        const said = words(value).replace(/(?:达到?|为|是|实际|完成)+$/, '');
        const named = targets.filter(
          (one) => one.unit === unit && said.endsWith(one.name) && one.done.equals(value.value.times(scale)),
        );
        const [target, ...others] = named;
        if (!target || others.length > 0) return [];
        const exact = target.done.minus(target.aim);
        const why = `指标表里“${target.name}”的指标值是 ${target.aim.toString()}${unit}`;
        const at = { paragraph, span: off.span };
        if (!exact.abs().equals(off.value.abs()))
          return [{ at, says: off.text, should: `${exact.abs().toString()}${off.unit}`, why }];
        const word = ahead ?? behind ?? '';
        const way = WAYS[word] ?? wayOf(word);
        if (way === undefined || exact.isZero() || (way === 'down') === exact.isNegative()) return [];
        const start = value.span[1] + lead.indexOf(word);
        const span = [start, start + word.length] as const;
        return [{ at: { paragraph, span }, says: word, should: exact.isNegative() ? '低' : '高', why }];
      }),
    );
  },
};

function targetsOf({ tables }: ReadReport): readonly Target[] {
  return tables.flatMap(({ table, columns, rows }) => {
    const find = (heading: RegExp): number => columns.findIndex((column) => heading.test(column.heading));
    const aimAt = find(/(?:指标|目标|计划)值$/);
    const doneAt = find(/(?:完成|实际)值$|实际完成/);
    if (aimAt < 0 || doneAt < 0) return [];
    return rows.flatMap(({ index }): readonly Target[] => {
      const texts = table.rows[index]?.map(({ text }) => evened(text).replace(/\s/g, '')) ?? [];
      const [aim, done] = [aimAt, doneAt].map((at) => CELL.exec(texts[at] ?? ''));
      const name = texts
        .slice(0, aimAt)
        .filter((text) => /^[^\d]{2,}$/.test(text))
        .at(-1);
      if (!aim || !done || name === undefined || aim[2] !== done[2]) return [];
      const value = (match: RegExpExecArray): Decimal => decimal(match[1]?.replaceAll(',', '') ?? '0');
      return value(aim).equals(ZERO) ? [] : [{ name, aim: value(aim), done: value(done), unit: aim[2] ?? '' }];
    });
  });
}
