import { type Finding, type FurtherDetails, findingOfKind } from '../../base/problem';
import type { MessageCode } from '../../wording/messageDetails';
import { call, cell, text } from '../../formula/formula';
import { divided, undecorated, whileNumber } from '../../facts/cellFormula';
import type { MoneyUnit } from '../../tables/moneyUnit';
import { readAmount } from '../../tables/readAmount';
import { a1 } from '../../workbook/address';
import { contentText } from '../../workbook/snapshot';
import type { Money } from '../project';
import type { HerCell } from '../targets/quantity';
import { placeOf } from './sheetGrid';

/** One cell of money in 万元; what cannot be used says why. */
export function readMoney(
  her: HerCell,
  unit: MoneyUnit | undefined,
  project: string,
): { readonly money: Money; readonly findings: readonly Finding[] } {
  const places = [placeOf(her)];
  const amount = readAmount(her.content);
  const unusable = <Code extends MessageCode>(
    code: Code,
    details: FurtherDetails<Code, 'project' | 'sheet' | 'cell'>,
  ) => ({
    money: { kind: 'unusable', places } as const,
    findings: [
      findingOfKind(code, 'error', { project, sheet: her.sheet, cell: a1(her.row, her.column) }, details, places),
    ],
  });
  if (amount.kind === 'nothing') return { money: { kind: 'blank', places }, findings: [] };
  if (amount.kind === 'unreadable')
    return unusable('projectMoneyUnread', { shown: amount.shown || '（公式没有结果）' });
  if (amount.decoration?.percent) return unusable('projectMoneyUnread', { shown: contentText(her.content) });
  const own = amount.unit ?? unit;
  if (own === undefined && !amount.value.isZero()) return unusable('projectUnitMissing', {});
  const divisor = own?.perWanYuan ?? '1';
  const place = cell(her.row, her.column, her.sheet);
  const formula = amount.decoration
    ? call('IFERROR', divided(undecorated(place, amount.decoration), divisor), text(''))
    : whileNumber(call('ISNUMBER', place), divided(place, divisor));
  const plain = amount.decoration ? {} : { divisor };
  return { money: { kind: 'amount', value: amount.value.div(divisor), formula, places, ...plain }, findings: [] };
}
