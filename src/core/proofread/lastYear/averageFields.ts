import { GROUPED } from '../../report/fields/writeField';
import type { ReportFields } from '../../report/fields/buildFields';
import type { ReadReport } from '../proof';
import type { Candidate, ReusedField } from '../reusedField';
import { amountOf, numbersAround } from './numberAround';

/** What a sign of each is counted by. */
const COUNTED: readonly (readonly [sign: RegExp, counts: readonly string[]])[] = [
  [/车均|(?:每|单)[辆台]车?|辆均/, ['车辆数', '公务用车数']],
  [/人均|每人|职工平均/, ['在职人数', '编制数', '在职和退休人数']],
  [/村均|每[个]?村/, ['村居数']],
  [/(?:平均)?每[个项](?:项目)?|项目平均|项均/, ['项目个数']],
];

/** 「车均2.34万元」, 「平均每个项目29.95万元」: an amount of the sentence, or one that its words name, shared among those whom the sign counts. */
export function averageFields(
  report: ReadReport,
  taken: readonly ReusedField[],
  fields: ReportFields,
): readonly Candidate[] {
  return numbersAround(report).flatMap((around) => {
    const { paragraph, start, end, digitsEnd, number, near, before, cell } = around;
    const amount = amountOf(around);
    const counts = COUNTED.find(([sign]) => sign.test(near))?.[1];
    if (!amount || !counts || cell || amount.value.isZero() || /千元|亿元/.test(number.text)) return [];
    if (taken.some((one) => one.paragraph === paragraph && one.start < end && start < one.end)) return [];
    const spoken = taken.filter((one) => one.paragraph === paragraph && one.start < start);
    const own = spoken.filter((one) => before.includes(one.text.replaceAll(',', '')) || before.includes(one.text));
    const dividends = [...new Set([...own, ...namedIn(near)].map(({ field }) => field))];
    const divisors = [...counts, ...spoken.flatMap(({ field, text }) => (/^\d+$/.test(text) ? [field] : []))];
    const found = [...new Set(dividends)].flatMap((left) =>
      [...new Set(divisors)].flatMap((right) => {
        const name = `${left}按${right}平均`;
        const field = left === right ? undefined : fields.get(name);
        const fits =
          field?.kind === 'number' &&
          field.figure.measure === 'money' &&
          field.figure.value.minus(amount.value).abs().lte(amount.step.div(2));
        return fits ? [name] : [];
      }),
    );
    const [field, other] = found;
    if (field === undefined || other !== undefined || number.text.replace(/\D|^0+/g, '').length < 3) return [];
    const yuan = /^[^万]*元$/.test(number.text) || (number.unit === '' && around.scale === '0.0001');
    const groups = number.text.includes(',') ? GROUPED : '';
    return [
      { paragraph, start, end: digitsEnd, put: `{${field}:${yuan ? '元数' : '数'}${groups}}`, field, certain: false },
    ];
  });
}

/** 「人均公用经费」 of what was spent. */
function namedIn(near: string): readonly { readonly field: string }[] {
  return NAMED.flatMap(([words, field]) => (words.test(near) ? [{ field }] : []));
}

const NAMED: readonly (readonly [RegExp, string])[] = [
  [/公用/, '公用经费决算'],
  [/人员经费/, '人员经费决算'],
  [/运行|维护/, '公务用车运行维护费决算'],
  [/固定资产/, '固定资产总额'],
  [/项目/, '项目支出决算'],
  [/项目/, '项目执行合计'],
];
