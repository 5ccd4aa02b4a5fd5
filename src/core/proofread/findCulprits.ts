import { connected } from './connected';
import { OpenRelations, isExplained, placesOf, relationOf } from './openRelations';
import { placeKey } from './placeKey';
import type { ProofFinding, Suspect } from './proof';

/** Whether these digits stand in the workbook, or in so many places of the report, whatever they are of. */
export type KnownDigits = (text: string, places?: number) => boolean;

/**
 * One wrong figure breaks every relation that it stands in. The workbook's word comes first: relations with a figure that it
 * calls wrong are not told again, and a figure that it confirms is never blamed. Of the rest, a figure that stands in several
 * broken relations, or that a slip of hand explains, is the culprit, told once. Where nothing tells, no figure is blamed.
 */
export function findCulprits(
  findings: readonly ProofFinding[],
  confirmed: ReadonlySet<string>,
  known: KnownDigits = () => false,
  /** What other relations of the report bear out. */
  held: ReadonlySet<string> = new Set(),
): readonly ProofFinding[] {
  const wrong = new Set(findings.filter(({ suspects }) => !suspects).map(({ at }) => placeKey(at)));
  const certain = findings.filter(({ suspects }) => !suspects);
  const undecided = findings.filter(
    (finding) => finding.suspects && !placesOf(finding).some((place) => wrong.has(place)),
  );
  // What is broken elsewhere, in other figures, tells nothing of these.
  const questions = connected(undecided, (finding) => [...placesOf(finding), relationOf(finding)]);
  return [...certain, ...questions.flatMap((open) => decide(open, confirmed, known, held))];
}

/** Broken relations that share figures, one after the other: what the wrong figure of the most of them breaks is not told again. */
function decide(
  together: readonly ProofFinding[],
  confirmed: ReadonlySet<string>,
  known: KnownDigits,
  held: ReadonlySet<string>,
): readonly ProofFinding[] {
  const open = new OpenRelations(together, confirmed);
  const told: ProofFinding[] = [];
  for (let { first } = open; first; { first } = open) {
    const involved = open.mostInvolved();
    const [culprit] = involved;
    const broken = culprit === undefined ? [first] : open.naming(involved);
    told.push(
      involved.length === 1 && culprit !== undefined
        ? tellOf(culprit, broken, first)
        : alone(broken[0] ?? first, confirmed, known, held, involved),
    );
    open.settle(broken);
  }
  return told;
}

function tellOf(culprit: string, broken: readonly ProofFinding[], fallback: ProofFinding): ProofFinding {
  const own = broken.find(({ at }) => placeKey(at) === culprit);
  if (own) return own;
  for (const finding of broken) {
    const suspect = finding.suspects?.find(({ at, should }) => placeKey(at) === culprit && should !== '');
    if (suspect) return { ...finding, ...suspect };
  }
  const [first = fallback] = broken;
  const suspect = first.suspects?.find(({ at }) => placeKey(at) === culprit);
  return suspect ? { ...first, ...suspect } : first;
}

/** A relation that nothing else speaks of. What is confirmed, here or by digits that stand elsewhere too, is not the wrong one. */
function alone(
  finding: ProofFinding,
  confirmed: ReadonlySet<string>,
  known: KnownDigits,
  held: ReadonlySet<string>,
  involved: readonly string[],
): ProofFinding {
  const { at, says, should, suspects = [] } = finding;
  const all = [{ at, says, should }, ...suspects].filter(
    (one) => involved.length === 0 || involved.includes(placeKey(one.at)),
  );
  const open = all.filter((one) => !confirmed.has(placeKey(one.at)));
  const unheld = open.filter((one) => !known(one.says) && !(longOf(one.says) > 2 && held.has(placeKey(one.at))));
  const unknown = open.filter((one) => !known(one.says));
  const candidates = [unheld, unknown, open, all].find((some) => some.length > 0) ?? all;
  // What it would have to be stands elsewhere in the report: that is no chance.
  const said = candidates.filter(({ should }) => known(should, 1));
  const [only] = said.length === 1 ? said : candidates;
  if (only && said.length === 1) return { ...finding, ...only };
  const borne = open.filter((one) => longOf(one.says) > 2 && held.has(placeKey(one.at)));
  const undisputed = open.length - borne.length <= 1 || isExplained(only ?? finding);
  if (only && candidates.length === 1 && undisputed) return { ...finding, ...only };
  const slips = candidates.filter((one) => isExplained(one));
  const [slip] = slips.filter(({ says }) => !/\d/.test(says) || longOf(says) > 2);
  const allKnown = candidates.every((one) => one === slip || one.should !== '' || one.explained === false);
  if (slip && slips.length === 1 && allKnown && slipTells(finding)) return { ...finding, ...slip };
  // Digits that stand elsewhere too may have been copied from there: they clear no figure.
  const disputed = open.filter((one) => !borne.includes(one));
  return undecidedOf(finding, disputed.length > 1 ? disputed : candidates);
}

/** In a sum one figure another may be mended in any of its figures: only where a rate of four figures is met, no chance meets it. */
function slipTells({ code, at, says, suspects = [] }: ProofFinding): boolean {
  const figures = [says, ...suspects.map((one) => one.says)];
  // 「完成率90%」 is met by many a figure.
  const rough =
    figures.some((one) => one.includes('%')) && figures.every((one) => !one.includes('%') || longOf(one) < 3);
  if (rough) return false;
  if (!ADDED.has(code)) return true;
  // Of a long list the wrong one has a slip of its own, if any has: then an only one is it.
  const long = figures.length > 4 && longOf(says) > 3;
  return suspects.length === 0 || at.table !== undefined || /%$/.test(says) || long;
}

function longOf(text: string): number {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}

const ADDED: ReadonlySet<string> = new Set([
  'differenceWrong',
  'partsDiffer',
  'countDiffers',
  'totalDiffers',
  'tableDifferenceWrong',
  'resultDiffers',
]);

/** Nothing tells which of them is wrong: all are named, and none is blamed. */
function undecidedOf(finding: ProofFinding, candidates: readonly Suspect[]): ProofFinding {
  const own = candidates.some(({ at }) => placeKey(at) === placeKey(finding.at));
  const [first = finding] = candidates;
  const inText = candidates.every(({ at }) => at.table === undefined && at.paragraph === first.at.paragraph);
  const ordered = inText ? [...candidates].sort((one, other) => one.at.span[0] - other.at.span[0]) : candidates;
  const spans = candidates.map(({ at }) => at.span);
  const span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))] as const;
  const condition = own ? `其余各数没有错时，${finding.says}应为${finding.should}` : `合起来与${finding.says}相符`;
  return {
    ...finding,
    at: inText ? { ...first.at, span } : (own ? finding : first).at,
    says: ordered.map(({ says }) => says).join('、'),
    should: finding.should === '' ? '' : condition,
    together: ordered,
  };
}
