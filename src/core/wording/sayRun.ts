import { decimal } from '../base/decimal';
import type { RunRecord } from '../scorecard/runRecord';
import type { Language } from './say';

/** What a scoring came to: 「2026-11-28 22:47，61.28 分，还有 12 项待填」. */
export function sayRun({ at, total, pending, grade }: RunRecord, language: Language = 'zh'): string {
  const zh = language === 'zh';
  const left = zh ? `，还有 ${String(pending)} 项待填` : `, ${String(pending)} still open`;
  const graded = zh ? `，等级${grade}` : `, grade ${grade}`;
  return `${at}${zh ? '，' : ', '}${total}${zh ? ' 分' : ' points'}${pending > 0 ? left : ''}${grade === '' ? '' : graded}`;
}

/** What it changed against the one before: 「比上次多 2 分：预决算信息公开性」. Undefined for the first. */
export function sayRunChange(
  run: RunRecord,
  before: RunRecord | undefined,
  language: Language = 'zh',
): string | undefined {
  if (!before) return undefined;
  const zh = language === 'zh';
  if (before.scheme.id !== run.scheme.id)
    return zh ? `换了指标体系：${run.scheme.name}` : `Another scheme: ${run.scheme.name}`;
  if (before.year !== run.year) return zh ? `换了年度：${run.year}` : `Another year: ${run.year}`;
  const names = namesText(run, zh);
  const said = totalText(run.total, before.total, zh);
  return names === '' ? said : `${said}${zh ? '：' : ': '}${names}`;
}

function totalText(total: string, before: string, zh: boolean): string {
  const more = decimal(total).minus(before);
  if (more.isZero()) return zh ? '总分和上次一样' : 'The same total as before';
  const points = more.abs().toString();
  if (more.isNegative()) return zh ? `比上次少 ${points} 分` : `${points} points less than before`;
  return zh ? `比上次多 ${points} 分` : `${points} points more than before`;
}

/** The points stand beside a name where several changed. */
function namesText({ changed, changes = 0 }: RunRecord, zh: boolean): string {
  const named = changed.map(({ name, more }) => (changes > 1 && more !== '' ? `${name}（${signed(more)}）` : name));
  const names = named.join(zh ? '、' : ', ');
  if (changes <= named.length) return names;
  return zh ? `${names}等 ${String(changes)} 项` : `${names} and others, ${String(changes)} in all`;
}

function signed(more: string): string {
  return more.startsWith('-') ? `－${more.slice(1)}` : `＋${more}`;
}
