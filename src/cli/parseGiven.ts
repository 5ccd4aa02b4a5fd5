import { parseArgs } from 'node:util';
import type { Command, Given, WrongUsage } from './command';

type Values = ReadonlyMap<string, string | true>;

/** The words after a command's name, held against what the command takes. */
export function parseGiven(command: Command, words: readonly string[]): Given | WrongUsage {
  const kinds: Readonly<Record<string, 'text' | 'flag'>> = { ...command.options, json: 'flag' };
  // It is not strict, for its own complaints are in English.
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  // 「-10%～10%得满分」 begins like an option and is none: a word with one dash is an operand, whatever it was taken apart into.
  const operands = new Map<number, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' || !token.rawName.startsWith('--')) {
      operands.set(token.index, words[token.index] ?? '');
      continue;
    }
    const { name, rawName, value, inlineValue = false } = token;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) return { wrong: `「${command.name}」没有 ${rawName} 这个选项。` };
    if (kind === 'flag') {
      if (inlineValue) return { wrong: `${rawName} 后面不用写内容。` };
      values.set(name, true);
    } else if (value === undefined || (!inlineValue && value.startsWith('--')))
      return { wrong: `${rawName} 后面缺少内容。` };
    else values.set(name, value);
  }
  return counted(command, [...operands.values()], values);
}

function counted({ operands: wanted }: Command, operands: readonly string[], values: Values): Given | WrongUsage {
  if (operands.length < wanted.least) return { wrong: wanted.missing };
  if (operands.length > wanted.most)
    return { wrong: `多余的内容：${operands.slice(wanted.most).join(' ')}${wanted.hint ?? ''}` };
  return {
    operands,
    json: values.has('json'),
    text: (option) => {
      const value = values.get(option);
      return typeof value === 'string' ? value : undefined;
    },
    flag: (option) => values.has(option),
  };
}
