import { decimal } from '../base/decimal';
import { everyReading, type Reading } from './assemble/everyReading';
import { allOfNumber } from './allOfNumber';
import { type Characters, readCharacters } from './characters';
import type { Build, CompileOptions, Criterion } from './criterion';
import { directionWarnings } from './direction';
import { groupStatements } from './groupStatements';
import { beforeLabels, labelledParts, type LabelledText } from './labelledParts';
import { findListMarks } from './listMarks';
import { headingsApart } from './headingsApart';
import { inDigits } from './inDigits';
import { inPairs } from './inPairs';
import { metInNumbers } from './metInNumbers';
import { withNamedTarget } from './namedTarget';
import { withoutHundred } from './withoutHundred';
import { missedApart } from './missedApart';
import { perProject } from './perProject';
import { quotientOfTwo } from './quotientOfTwo';
import { type Remarked, remarksOfMarks } from './remarksOfMarks';
import { itemsIn, remarksOfAnother } from './remarksOfAnother';
import { shareFirst } from './shareFirst';
import { timesItems } from './timesItems';
import { parsePhrases } from './parse/parsePhrases';
import { type CriterionProblem, fail, NotUnderstood } from './criterionProblem';
import type { Statement } from './criterionStatement';
import { unreadWords } from './unreadWords';

export type Compiled =
  { readonly ok: true; readonly criterion: Criterion } | { readonly ok: false; readonly problem: CriterionProblem };

/** A 评价标准 as a rule, or why it is none. The same sentence always gives the same answer. */
export function compileCriterion(
  sentence: string,
  fullMark: string,
  indicator = '',
  { partialStep = 'proportional' }: CompileOptions = {},
): Compiled {
  try {
    const { statements, built, warnings } = readingOf(sentence, {
      fullMark: decimal(fullMark).toFixed(),
      indicator,
      partialStep,
    });
    const criterion: Criterion = {
      subject: '',
      itemCount: 0,
      items: [],
      ...built,
      statements,
      warnings: [],
      unread: [],
    };
    return {
      ok: true,
      criterion: {
        ...criterion,
        unread: unreadWords(criterion, sentence, fullMark, indicator),
        warnings: [...warnings, ...directionWarnings(criterion, indicator)],
      },
    };
  } catch (problem) {
    if (problem instanceof NotUnderstood)
      return { ok: false, problem: { ...problem.problem, span: withinSentence(problem.problem.span, sentence) } };
    throw problem;
  }
}

/** What is longer is no 评价标准 any more. */
const LONGEST = 2000;
const DEEPEST = 20;

/** No number of a 评价标准 is as long, and every place in it would be read as a number anew. */
function checkNumbers(text: string): void {
  const endless = /\d{24}/.exec(text);
  if (endless) fail('unknownWords', [0, text.length], { words: endless[0] });
}

/** Brackets within brackets are read one within the other, so they must end somewhere. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) fail('tooDeep', [0, text.length]);
  }
}

type Texts = Pick<Build, 'fullMark' | 'indicator' | 'partialStep'>;
type Read = Pick<Build, 'statements' | 'stops' | 'labelled' | 'remarks'>;

/** Under its headings, where what stands under them comes to the full mark; else as one. */
function readingOf(sentence: string, texts: Texts): Reading & { readonly statements: readonly Statement[] } {
  const characters = charactersOf(sentence);
  const remarked = remarksOfMarks(characters);
  if (remarked) {
    const read = remarkedRead(remarked);
    try {
      return { ...everyReading({ ...read, ...texts }), statements: read.statements };
    } catch (problem) {
      // Of several items the brackets are of the one before them, and of nothing else.
      if (!(problem instanceof NotUnderstood) || itemsIn(read.statements).length > 1) throw problem;
    }
  }
  const parts = labelledParts(characters);
  if (parts) {
    try {
      const read = labelledRead(characters, parts);
      return { ...everyReading({ ...read, ...texts }), statements: read.statements };
    } catch (problem) {
      if (!(problem instanceof NotUnderstood)) throw problem;
    }
  }
  const read = parsed(characters);
  return { ...everyReading({ ...read, ...texts }), statements: read.statements };
}

function labelledRead(characters: Characters, parts: readonly LabelledText[]): Read {
  const before = parsed(beforeLabels(characters, parts)).statements;
  const stray = before.find(({ kind }) => !BEFORE_LABELS.has(kind));
  if (stray) fail('mixedRules', stray.span);
  const labelled = parts.map(({ body, ...part }) => ({ ...part, statements: parsed(body).statements }));
  return { statements: [...before, ...labelled.flatMap(({ statements }) => statements)], stops: [], labelled };
}

/** What stands in the brackets belongs to the item before it, and is read by itself. */
function remarkedRead({ outer, remarks }: Remarked): Read {
  const read = parsed(outer);
  const told = remarks.map(({ at, body }) => ({ at, statements: parsed(body).statements }));
  const unread = told.flatMap(({ statements }) => statements.filter(({ kind }) => kind === 'unread'));
  return {
    ...read,
    statements: [...read.statements, ...unread, ...remarksOfAnother(read.statements, told)],
    remarks: told,
  };
}

const BEFORE_LABELS: ReadonlySet<Statement['kind']> = new Set(['explanation', 'unread', 'stated']);

/** Checked for what would take too long, and with the number for 「目标值」. */
function charactersOf(sentence: string): Characters {
  if (sentence.length > LONGEST) fail('tooLong', [0, sentence.length], { most: String(LONGEST) });
  const read = shareFirst(
    missedApart(
      inDigits(allOfNumber(metInNumbers(timesItems(headingsApart(quotientOfTwo(readCharacters(sentence))))))),
    ),
  );
  const characters = inPairs(withNamedTarget(withoutHundred(read)));
  checkDepth(characters.text);
  checkNumbers(characters.text);
  if (characters.text.trim() === '') fail('emptySentence', [0, sentence.length]);
  const each = perProject(characters.text);
  if (each) fail('perProject', [characters.places[each[0]] ?? 0, (characters.places[each[1] - 1] ?? 0) + 1]);
  return characters;
}

/** The sentence as an AST: statements, every one with its place, and where its clauses end. */
function parsed(characters: Characters): Read {
  const { marks, doubtful } = findListMarks(characters.text);
  if (doubtful)
    fail('listNumberOrDecimal', [
      characters.places[doubtful.at] ?? 0,
      characters.places[doubtful.at + doubtful.length] ?? 0,
    ]);
  const phrases = parsePhrases(characters, marks);
  const stops = phrases.filter(({ kind }) => kind === 'stop' || kind === 'mark').map(({ span }) => span[0]);
  return { statements: groupStatements(phrases), stops };
}

/** A problem of the sentence as a whole points at all of it. */
function withinSentence([start, end]: readonly [number, number], sentence: string): readonly [number, number] {
  return end > start ? [start, Math.min(end, sentence.length)] : [0, sentence.length];
}
