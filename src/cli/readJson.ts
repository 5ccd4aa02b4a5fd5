/** What a file of hers holds, or where and why it is no JSON, in Chinese. The engine's own words are English and of changing form. */
export type ReadJson = { readonly value: unknown } | { readonly wrong: string };

/** RFC 8259, and one thing more: a key that stands twice in one object is refused, as the engine would take the last in silence. */
export function readJson(text: string): ReadJson {
  const json = text.replace(/^\ufeff/, '');
  if (json.includes(UNDECODED)) return { wrong: '文字编码不是 UTF-8，请在记事本里用“另存为”选 UTF-8 编码再保存' };
  const wrong = faultIn(json);
  return wrong === undefined ? { value: JSON.parse(json) } : { wrong };
}

/** What a reader of UTF-8 puts where the bytes are not UTF-8, as those of a Chinese Notepad of old. */
const UNDECODED = '\ufffd';

interface Fault {
  readonly at: number;
  readonly should: string;
}

class Found extends Error {
  constructor(readonly fault: Fault) {
    super(fault.should);
  }
}

const MAX_DEPTH = 100;
const STRING = new RegExp(String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`, 'y');
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const BLANKS = /[ \t\r\n]*/y;

function faultIn(json: string): string | undefined {
  try {
    const end = afterBlanks(json, afterValue(json, 0, 0));
    if (end < json.length) throw new Found({ at: end, should: '文件在这之前就应当结束' });
    return undefined;
  } catch (found) {
    if (found instanceof Found) return placed(json, found.fault);
    throw found;
  }
}

function placed(json: string, { at, should }: Fault): string {
  const lines = json.slice(0, at).split('\n');
  const place = `第 ${String(lines.length)} 行第 ${String(Array.from(lines.at(-1) ?? '').length + 1)} 个字`;
  const [there] = Array.from(json.slice(at, at + 2));
  return there === undefined ? `${place}处内容到头了，${should}` : `${place}「${there}」处，${should}`;
}

/** value = object | array | string | number | true | false | null */
function afterValue(json: string, from: number, depth: number): number {
  const at = afterBlanks(json, from);
  if (depth > MAX_DEPTH) throw new Found({ at, should: '括号套得太深' });
  if (json[at] === '{') return afterObject(json, at, depth);
  if (json[at] === '[') return afterArray(json, at, depth);
  const end = json[at] === '"' ? afterString(json, at) : (matched(NUMBER, json, at) ?? matched(WORD, json, at));
  if (end === undefined) throw new Found({ at, should: '应当是一个值（文字要放在英文双引号里）' });
  return end;
}

/** object = "{" [ string ":" value { "," string ":" value } ] "}" */
function afterObject(json: string, from: number, depth: number): number {
  const keys = new Set<string>();
  let at = afterBlanks(json, from + 1);
  if (json[at] === '}') return at + 1;
  for (;;) {
    if (json[at] !== '"') throw new Found({ at, should: '应当是英文双引号开头的名称' });
    const keyEnd = afterString(json, at);
    const key = JSON.parse(json.slice(at, keyEnd)) as string;
    if (keys.has(key)) throw new Found({ at, should: `「${key}」在同一处写了两次，不知道以哪个为准` });
    keys.add(key);
    at = expected(json, afterBlanks(json, keyEnd), ':', '名称后面应当是英文冒号');
    at = afterBlanks(json, afterValue(json, at, depth + 1));
    if (json[at] === '}') return at + 1;
    at = afterBlanks(json, expected(json, at, ',', '应当是英文逗号或右花括号'));
  }
}

/** array = "[" [ value { "," value } ] "]" */
function afterArray(json: string, from: number, depth: number): number {
  let at = afterBlanks(json, from + 1);
  if (json[at] === ']') return at + 1;
  for (;;) {
    at = afterBlanks(json, afterValue(json, at, depth + 1));
    if (json[at] === ']') return at + 1;
    at = expected(json, at, ',', '应当是英文逗号或右方括号');
  }
}

function afterString(json: string, from: number): number {
  const end = matched(STRING, json, from);
  if (end === undefined)
    throw new Found({ at: from, should: '这里开始的文字没有写完（缺少英文双引号，或者含有换行、反斜杠）' });
  return end;
}

function expected(json: string, at: number, sign: string, should: string): number {
  if (json[at] !== sign) throw new Found({ at, should });
  return at + 1;
}

function afterBlanks(json: string, at: number): number {
  return matched(BLANKS, json, at) ?? at;
}

function matched(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
