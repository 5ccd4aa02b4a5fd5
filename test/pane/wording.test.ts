import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../src/app/version';
import type { Message } from '../../src/core/wording/message';
import { phrase, words } from '../../src/pane/wording';
import { checkWords } from '../../src/pane/wording/checkWords';
import { countyWords } from '../../src/pane/wording/countyWords';
import { fillWords } from '../../src/pane/wording/fillWords';
import { helpWords } from '../../src/pane/wording/helpWords';
import { projectWords } from '../../src/pane/wording/projectWords';
import { proofWords } from '../../src/pane/wording/proofWords';
import { reportWords } from '../../src/pane/wording/reportWords';

/** Those of the whole pane, and those that come with a page. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  words,
  reportWords,
  checkWords,
  countyWords,
  fillWords,
  helpWords,
  projectWords,
  proofWords,
};
const ALL = Object.entries(TABLES).flatMap(([table, messages]) =>
  Object.entries(messages).map(([key, message]) => ({ table, key, ...message })),
);

const SOURCE = join(__dirname, '../../src');

function sourcesOf(folder: string): string {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/wording/.test(file))
    .map((file) => readFileSync(join(SOURCE, folder, file), 'utf8'))
    .join('\n');
}

const plain = sourcesOf('pane') + sourcesOf('page') + readFileSync(join(SOURCE, 'taskpane.tsx'), 'utf8');

it('每句话都有中文和英文，占位的名称两边相同', () => {
  for (const { key, zh, en } of ALL) {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect({ key, zh: zh.trim(), en: en.trim(), places: places(zh) }).toEqual({ key, zh, en, places: places(en) });
    expect([key, zh.length > 0, en.length > 0]).toEqual([key, true, true]);
    expect([key, /[\u4e00-\u9fff]/.test(zh) || !/[A-Za-z]/.test(zh.replace(/\{\w+\}/g, ''))]).toEqual([key, true]);
  }
});

it('没有用不到的句子', () => {
  expect(
    ALL.filter(({ key }) => !new RegExp(`['.]${key}\\b`).test(plain)).map(({ table, key }) => `${table}.${key}`),
  ).toEqual([]);
});

it('每个文件里的句子都在这里查过', () => {
  const files = readdirSync(join(SOURCE, 'pane/wording'));
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(
    Object.keys(TABLES)
      .filter((table) => table !== 'words')
      .sort(),
  );
});

it('面板里的中文都在这一处：别的文件里没有汉字', () => {
  const code = plain.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  expect(code.split('\n').filter((line) => /[\u4e00-\u9fff]/.test(line))).toEqual([]);
});

it('括号里填上内容，没有给的留空', () => {
  expect(phrase('stepNow', 'zh', { step: 1, of: 3, what: '读取' })).toBe('第 1 步，共 3 步：读取');
  expect(phrase('openCount', 'en', {})).toBe(' open');
});

it('帮助里说的版本就是 package.json 的版本', () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
