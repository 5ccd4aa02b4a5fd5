import { evened } from '../../statements/readText';

/** 「3.在职人员控制率（2分）。在职人员控制率=…」: what opens a paragraph, is short and no sentence, and what stands alone. */
export function runInTitle(words: string, numbering: string): string | undefined {
  const even = evened(words).trim();
  if (even === '') return undefined;
  if (even.length <= 40 && !/[,;。]|:./.test(even)) return even.replace(/:$/, '');
  const [, title] = (numbering === '' ? NUMBERED : UNNUMBERED).exec(even) ?? MARKED.exec(even) ?? [];
  return title;
}

const NAME = String.raw`[\u4e00-\u9fff“”"()]{2,24}?(?:\((?:满分|分值)?[\d.]+分\))?`;
const NUMBERED = new RegExp(
  String.raw`^((?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、]+|[①-⑳]|[—–-]{1,2}|[●◆■▲·•])\s*${NAME})[。:]`,
);
/** 「在职人员控制率（4分）。实际情况：…」 */
const MARKED = /^([\u4e00-\u9fff“”"]{2,24}\((?:满分|分值)?[\d.]+分\))[。:]/;
const UNNUMBERED = new RegExp(`^(${NAME})[。:]`);
