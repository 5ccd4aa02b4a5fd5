import { onceFor } from '../base/onceFor';
import { placeKey } from './placeKey';
import type { ProofFinding, Suspect } from './proof';
import { isSlip } from './slips';

/** The places of all figures that a finding names. */
export const placesOf = onceFor(({ at, suspects = [] }: ProofFinding): readonly string[] => [
  ...new Set([placeKey(at), ...suspects.map((suspect) => placeKey(suspect.at))]),
]);

/** A sentence that has its amount and its direction wrong is one broken relation. */
export const relationOf = onceFor(({ at, suspects = [], code }: ProofFinding): string => {
  const clause = code === 'differenceWrong' || code === 'directionWrong' || code === 'rateWrong';
  // Laws that speak of one relation name its figures in an order of their own.
  const others = suspects.map((one) => placeKey(one.at)).sort();
  return clause && at.table === undefined
    ? [`clause ${String(at.paragraph)}`, ...others].join(' ')
    : [placeKey(at), ...others].sort().join(' ');
});

export function isExplained({ says, should, explained }: Suspect): boolean {
  // One word for another is a slip, too.
  return explained ?? (should !== '' && (!/\d/.test(says) || isSlip(says, should)));
}

/** What stands at one place that nothing confirms. */
interface Involvement {
  readonly relations: Set<string>;
  readonly findings: ProofFinding[];
  /** Open findings that a slip of hand at this place explains. */
  slips: number;
}

/**
 * The relations that are still broken, and which figures stand in most of them. A report of thousands of figures may break
 * thousands: what is settled is taken out, and nothing is counted again.
 */
export class OpenRelations {
  private readonly places = new Map<string, Involvement>();
  private readonly ofRelation = new Map<string, ProofFinding[]>();
  /** The places that stand in so many relations. */
  private readonly bySize: Set<string>[] = [];
  private readonly settled = new Set<ProofFinding>();
  private next = 0;
  /** No finding before it names a figure of as many relations as `most`. */
  private from = 0;
  private most: number;

  constructor(
    private readonly findings: readonly ProofFinding[],
    confirmed: ReadonlySet<string>,
  ) {
    for (const finding of findings) {
      const relation = relationOf(finding);
      const known = this.ofRelation.get(relation);
      if (known) known.push(finding);
      else this.ofRelation.set(relation, [finding]);
      for (const place of placesOf(finding)) if (!confirmed.has(place)) this.involve(place, relation, finding);
    }
    for (const [place, { relations }] of this.places) this.ofSize(relations.size).add(place);
    this.most = this.bySize.length - 1;
  }

  /** In the order in which they were found. */
  get first(): ProofFinding | undefined {
    while (this.next < this.findings.length && this.isSettled(this.findings[this.next])) this.next++;
    return this.findings[this.next];
  }

  /** The figures of the most broken relations, at least two; of several the one that a slip of hand explains. */
  mostInvolved(): readonly string[] {
    while (this.most > 1 && this.ofSize(this.most).size === 0) {
      this.most--;
      this.from = 0;
    }
    if (this.most < 2) return [];
    const candidates = this.ofSize(this.most);
    const slips = [...candidates].filter((place) => (this.places.get(place)?.slips ?? 0) > 0);
    if (slips.length === 1) return slips;
    // Of several only those that break the same relations are one question.
    const named = (finding: ProofFinding) => placesOf(finding).filter((place) => candidates.has(place));
    for (; this.from < this.findings.length; this.from++) {
      const finding = this.findings[this.from];
      const [first, ...others] = finding && !this.isSettled(finding) ? named(finding) : [];
      if (first === undefined) continue;
      const relations = this.naming([first]);
      return [first, ...others.filter((place) => relations.every((one) => placesOf(one).includes(place)))];
    }
    return [];
  }

  /** The open findings that name all of these figures. */
  naming([first = '', ...others]: readonly string[]): readonly ProofFinding[] {
    const findings = this.places.get(first)?.findings ?? [];
    return findings.filter((one) => !this.isSettled(one) && others.every((place) => placesOf(one).includes(place)));
  }

  /** Two laws may speak of one relation: with these findings all others of their relations are settled. */
  settle(findings: readonly ProofFinding[]): void {
    for (const relation of new Set(findings.map(relationOf)))
      for (const finding of this.ofRelation.get(relation) ?? [])
        if (!this.isSettled(finding)) {
          this.settled.add(finding);
          for (const place of placesOf(finding)) this.leave(place, relation, finding);
        }
  }

  private isSettled(finding: ProofFinding | undefined): boolean {
    return finding !== undefined && this.settled.has(finding);
  }

  private involve(place: string, relation: string, finding: ProofFinding): void {
    const held = this.places.get(place) ?? { relations: new Set(), findings: [], slips: 0 };
    this.places.set(place, held);
    held.relations.add(relation);
    held.findings.push(finding);
    if (slipsAt(finding, place)) held.slips++;
  }

  private leave(place: string, relation: string, finding: ProofFinding): void {
    const held = this.places.get(place);
    if (!held) return;
    if (slipsAt(finding, place)) held.slips--;
    const before = held.relations.size;
    if (!held.relations.delete(relation)) return;
    this.ofSize(before).delete(place);
    this.ofSize(before - 1).add(place);
  }

  private ofSize(size: number): Set<string> {
    return (this.bySize[size] ??= new Set());
  }
}

function slipsAt({ at, says, should, suspects = [] }: ProofFinding, place: string): boolean {
  return [{ at, says, should }, ...suspects].some((one) => placeKey(one.at) === place && isExplained(one));
}
