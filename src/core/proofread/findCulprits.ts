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
    told.push(culprit === undefined ? awayFrom(first, confirmed) : tellOf(culprit, broken, first));
    open = open.filter((finding) => !broken.includes(finding));
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
  return [clause ? `clause ${String(at.paragraph)}` : placeKey(at), ...suspects.map((one) => placeKey(one.at))].join(
    ' ',
  );
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
  return candidates.find((place) => open.some(({ at }) => placeKey(at) === place)) ?? candidates[0];
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

/** A relation that nothing else speaks of: told at its own place, unless the workbook confirms that and only one other is left. */
function awayFrom(finding: ProofFinding, confirmed: ReadonlySet<string>): ProofFinding {
  if (!confirmed.has(placeKey(finding.at))) return finding;
  const left = (finding.suspects ?? []).filter(({ at }) => !confirmed.has(placeKey(at)));
  const [only] = left;
  return only && left.length === 1 ? { ...finding, ...only } : finding;
}
