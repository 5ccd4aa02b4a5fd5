import type { Run } from '../../src/core/report/documentTree';
import type { FieldNames, FieldValues } from '../../src/core/report/template/fieldValues';

/** Fields as plain data: a text (`?` before it: open), a list of the same, or nothing. */
export interface FieldData {
  readonly [name: string]: string | readonly FieldData[];
}

export const SUFFIXES = ['元', '数', '大写'];

export function fieldNames(data: FieldData): FieldNames {
  return {
    knows: (name, suffix) => typeof data[name] === 'string' && (suffix === undefined || SUFFIXES.includes(suffix)),
    canBeAsked: (name) => name in data,
    inner: (name) => {
      const lines = data[name];
      return lines === undefined || typeof lines === 'string' ? undefined : fieldNames(together(lines));
    },
    all: Object.keys(data),
    suffixes: SUFFIXES,
  };
}

export function fieldValues(data: FieldData): FieldValues {
  return {
    resolve: (name, suffix) => {
      const value = data[name];
      return typeof value === 'string' ? run(value, suffix) : undefined;
    },
    list: (name) => {
      const lines = data[name];
      return lines === undefined || typeof lines === 'string' ? undefined : lines.map(fieldValues);
    },
    holds: (name) => {
      const value = data[name];
      return value === undefined ? undefined : value !== '' && value !== '0';
    },
  };
}

function run(value: string, suffix: string | undefined): Run {
  if (value.startsWith('?')) return { kind: 'open', text: `【待补充：${value.slice(1)}】`, key: value };
  return { kind: 'text', text: suffix === undefined ? value : `${value}〔${suffix}〕` };
}

/** One line with everything that any of the lines has. */
function together(lines: readonly FieldData[]): FieldData {
  const all: Record<string, string | readonly FieldData[]> = {};
  for (const line of lines) {
    for (const [name, value] of Object.entries(line)) {
      const before = all[name];
      all[name] = typeof value !== 'string' && Array.isArray(before) ? [...(before as FieldData[]), ...value] : value;
    }
  }
  return all;
}
