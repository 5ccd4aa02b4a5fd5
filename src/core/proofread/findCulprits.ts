import { isSlip } from './slips';
import type { TextPlace } from './mention';
import type { ProofFinding } from './proof';

/**
 * One wrong figure breaks every relation that it stands in. The workbook's word comes first: relations with a figure that it
 * calls wrong are not told again, and a figure that it confirms is never blamed. Of the rest, a figure that stands in several
 * broken relations is the culprit, told once.
 */
export function findCulprits(
  findings: readonly ProofFinding[],
  confirmed: ReadonlySet<string>,
  /** Digits of amounts that the workbook holds, whatever they are of. */
  known: ReadonlySet<string> = new Set(),
): readonly ProofFinding[] {
  const wrong = new Set(findings.filter(({ suspects }) => !suspects).map(({ at }) => placeKey(at)));
  const certain = findings.filter(({ suspects }) => !suspects);
  let open = findings.filter((finding) => finding.suspects && !placesOf(finding).some((place) => wrong.has(place)));
  const told: ProofFinding[] = [];
  while (open.length > 0) {
    const [first] = open;
    if (!first) break;
    const culprit = mostInvolved(open, confirmed);
    const broken = culprit === undefined ? [first] : open.filter((finding) => placesOf(finding).includes(culprit));
    told.push(
      culprit === undefined ? awayFrom(first, likely(first, confirmed, known)) : tellOf(culprit, broken, first),
    );
    // Two laws may speak of one relation.
    const relations = new Set(broken.map(relationOf));
    open = open.filter((finding) => !relations.has(relationOf(finding)));
  }
  return [...certain, ...told];
}

export function placeKey({ paragraph, span }: TextPlace): string {
  return `${String(paragraph)}:${String(span[0])}`;
}

function placesOf({ at, suspects = [] }: ProofFinding): readonly string[] {
  return [...new Set([placeKey(at), ...suspects.map((suspect) => placeKey(suspect.at))])];
}

/** A sentence that has its amount and its direction wrong is one broken relation. */
function relationOf({ at, suspects = [], code }: ProofFinding): string {
  const clause = code === 'differenceWrong' || code === 'directionWrong' || code === 'rateWrong';
  const others = suspects.map((one) => placeKey(one.at));
  return clause && at.table === undefined
    ? [`clause ${String(at.paragraph)}`, ...others].join(' ')
    : [placeKey(at), ...others].sort().join(' ');
}

/** The figure of the most broken relations, at least two; where several are, one that a relation points at. */
function mostInvolved(open: readonly ProofFinding[], confirmed: ReadonlySet<string>): string | undefined {
  const broken = new Map<string, Set<string>>();
  for (const finding of open)
    for (const place of placesOf(finding))
      if (!confirmed.has(place)) broken.set(place, (broken.get(place) ?? new Set()).add(relationOf(finding)));
  const most = Math.max(0, ...[...broken.values()].map(({ size }) => size));
  if (most < 2) return undefined;
  const candidates = [...broken].filter(([, { size }]) => size === most).map(([place]) => place);
  const slips = candidates.filter((place) => open.some((finding) => slipsAt(finding, place)));
  if (candidates.length > 1 && slips.length === 1) return slips[0];
  return candidates.find((place) => open.some(({ at }) => placeKey(at) === place)) ?? candidates[0];
}

function slipsAt({ at, says, should, suspects = [] }: ProofFinding, place: string): boolean {
  return [{ at, says, should }, ...suspects].some((one) => placeKey(one.at) === place && isSlip(one.says, one.should));
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

/** With nothing else to go by, an amount that the workbook holds is right, whatever it calls it. */
function likely(
  { at, says, suspects = [] }: ProofFinding,
  confirmed: ReadonlySet<string>,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const held = [{ at, says }, ...suspects].filter((one) =>
    known.has(/[\d,]+\.\d+/.exec(one.says)?.[0].replaceAll(',', '') ?? ''),
  );
  return new Set([...confirmed, ...held.map((one) => placeKey(one.at))]);
}

/** A relation that nothing else speaks of: told at its own place, unless the workbook confirms that and only one other is left. */
function awayFrom(finding: ProofFinding, confirmed: ReadonlySet<string>): ProofFinding {
  const left = (finding.suspects ?? []).filter(({ at }) => !confirmed.has(placeKey(at)));
  if (!confirmed.has(placeKey(finding.at))) return bySlip(finding, left);
  const [only] = left;
  if (only && left.length === 1) return { ...finding, ...only };
  const mended = bySlip(finding, left);
  if (mended !== finding) return mended;
  const spans = left.map(({ at }) => at.span);
  const together =
    left.length > 1 && left.every(({ at }) => at.paragraph === only?.at.paragraph && at.table === undefined);
  if (!only || !together) return finding;
  // The whole is right: the parts are told together, for nobody knows which.
  const span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))] as const;
  return {
    ...finding,
    at: { ...only.at, span },
    says: left.map(({ says }) => says).join('、'),
    should: `合起来与${finding.says}相符`,
  };
}

/** What a slip of hand explains, where no slip explains the figure itself. */
function bySlip(finding: ProofFinding, suspects: NonNullable<ProofFinding['suspects']>): ProofFinding {
  const slips = suspects.filter(({ says, should }) => should !== '' && isSlip(says, should));
  const [only] = slips;
  return only && slips.length === 1 && !isSlip(finding.says, finding.should) ? { ...finding, ...only } : finding;
}
