import { textOf } from '../../statements/shownSpan';
import type { Field } from './field';
import { writeField } from './writeField';

const DRESS = { money: '万元' } as const;

/** What a field says as it stands in a list of fields: in 万元, and 【待补充：…】 where it is open. */
export function fieldText(field: Field): string {
  return field.kind === 'open' ? `【待补充：${field.ask}】` : textOf(writeField(field, undefined, DRESS) ?? []);
}
