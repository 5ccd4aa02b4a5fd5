import type { TemplateProblem } from '../report/template/templateProblem';
import { STORY_NAMES } from './documentMessages';
import { type Language, say } from './say';

const SHOWN = 24;

/** Where it is, what is wrong, what to do. */
export function sayTemplateProblem(problem: TemplateProblem, language: Language = 'zh'): string {
  const { code, story, details } = problem;
  const place = `${STORY_NAMES[story][language]}「${sentenceOf(problem)}」`;
  return `${place}：${say({ code, details }, language)}${hintOf(problem, language)}`;
}

function hintOf({ code, details }: TemplateProblem, language: Language): string {
  if (code !== 'unknownField' && code !== 'unknownSuffix') return '';
  if (details['nearest']) return say({ code: 'nearestName', details }, language);
  return code === 'unknownField' ? say({ code: 'allNames', details }, language) : '';
}

/** So much of the sentence that she finds it. */
function sentenceOf({ sentence, span: [start, end] }: TemplateProblem): string {
  const from = Math.max(0, start - SHOWN);
  const to = Math.min(sentence.length, end + SHOWN);
  const shown = sentence.slice(from, to).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${shown}${to < sentence.length ? '…' : ''}`;
}
