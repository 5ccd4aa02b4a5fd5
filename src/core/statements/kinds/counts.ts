import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import type { Figure } from '../figure';
import { labelMismatch, numberMismatch } from '../mismatches';
import { readPrinted } from '../readPrinted';
import { evened, name, plainNumber, readingsOf, slotsOf } from '../readText';
import { followed, sentence } from '../shownSpan';
import type { Mismatch, Reading, Slot, StatementKind } from '../statement';

/** 「项目共74个，其中一等73个、二等1个」: the groups are all of them; a group of none is not named. */
export interface Counts {
  readonly whole: Figure;
  readonly groups: readonly Figure[];
}

const CLASSIFIER = '(?<unit>[个项人辆户次件名张份处家宗])';
const HEAD = `${name('whole')}共${plainNumber('count')}${CLASSIFIER}`;
const GROUP = new RegExp(`^(?<label>[^\\s,;:。、()%=]{1,20}?)${plainNumber('count')}[个项人辆户次件名张份处家宗]`, 'd');

export const counts: StatementKind<Counts> = {
  id: 'counts',

  write({ whole, groups }) {
    const present = groups.filter(({ value }) => !value.isZero());
    const head = sentence(`${whole.label}共`, followed(whole.value.toString(), whole), unitOf(whole));
    if (present.length === 0 || !totalOf(present).equals(whole.value)) return head;
    const [only] = present;
    if (only && present.length === 1) return sentence(head, `，均为${only.label}`);
    return sentence(
      head,
      '，其中',
      ...present.flatMap((group, index) => [
        index > 0 ? '、' : '',
        group.label,
        followed(group.value.toString(), group),
        unitOf(group),
      ]),
    );
  },

  recognise(text) {
    const even = evened(text);
    return readingsOf(counts.id, HEAD, text).map((head) => {
      const slots: Record<string, Slot> = { ...head.slots };
      let end = head.span[1];
      const opened = /^,其中:?/.exec(even.slice(end));
      const all = /^,均为(?<only>[^\s,;:。、()]{1,20})/d.exec(even.slice(end));
      if (all) {
        Object.assign(slots, slotsOf(text, all, end));
        return { ...head, span: [head.span[0], end + all[0].length] as const, slots };
      }
      if (!opened) return head;
      let at = end + opened[0].length;
      for (let index = 0; ; index++) {
        const group = GROUP.exec(even.slice(at));
        if (!group) break;
        for (const [slot, value] of Object.entries(slotsOf(text, group, at))) slots[`${slot}.${String(index)}`] = value;
        end = at + group[0].length;
        at = end;
        if (!/^[、,]/.test(even.slice(at))) break;
        at++;
      }
      return { ...head, span: [head.span[0], end] as const, slots };
    });
  },

  check(reading, truth) {
    return truth ? against(reading, truth) : alone(reading);
  },
};

function unitOf({ unit = '个' }: Figure): string {
  return unit;
}

function totalOf(groups: readonly Figure[]): Decimal {
  return sumOf(groups.map(({ value }) => value));
}

function groupSlots(reading: Reading): readonly number[] {
  return Object.keys(reading.slots).flatMap((slot) => (slot.startsWith('label.') ? [Number(slot.slice(6))] : []));
}

function against(reading: Reading, { whole, groups }: Counts): readonly Mismatch[] {
  const present = new Map(groups.filter(({ value }) => !value.isZero()).map((group) => [group.label, group]));
  const indexes = groupSlots(reading);
  const wrong: Mismatch[] = [
    ...labelMismatch(reading, 'whole', whole.label),
    ...numberMismatch(reading, 'count', { value: whole.value, measure: 'count' }),
  ];
  const only = reading.slots['only'];
  if (only) {
    const [group] = present.values();
    if (present.size !== 1 || group?.label !== only.text)
      wrong.push({
        code: 'claimWrong',
        slot: 'only',
        span: only.span,
        says: only.text,
        should: [...present.keys()].join('、'),
      });
    return wrong;
  }
  for (const index of indexes) {
    const label = reading.slots[`label.${String(index)}`];
    const group = present.get(label?.text ?? '');
    if (group) {
      wrong.push(...numberMismatch(reading, `count.${String(index)}`, { value: group.value, measure: 'count' }));
      present.delete(group.label);
    } else if (label)
      wrong.push({
        code: 'claimWrong',
        slot: `label.${String(index)}`,
        span: label.span,
        says: label.text,
        should: '',
      });
  }
  if (indexes.length > 0)
    for (const { label } of present.values())
      wrong.push({ code: 'countDiffers', slot: 'list', span: reading.span, says: '', should: label });
  return wrong;
}

/** The groups of the sentence make its whole. */
function alone(reading: Reading): readonly Mismatch[] {
  const indexes = groupSlots(reading);
  if (indexes.length < 2) return [];
  const sum = sumOf(
    indexes.map((index) => readPrinted(reading.slots[`count.${String(index)}`]?.text ?? '')?.value ?? ZERO),
  );
  return numberMismatch(reading, 'count', { value: sum, measure: 'count', code: 'sumDiffers' });
}
