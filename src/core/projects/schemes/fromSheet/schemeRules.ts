import { decimal } from '../../../base/decimal';
import type { Shortfall } from '../../targets/shortfall';
import type { LevelBounds } from '../../targets/levels';
import type { RateRule } from '../rateRule';
import type { Saying } from './schemeSentence';

/** A sentence, what it says, and what it stands beside. */
export interface ReadSentence {
  readonly words: string;
  readonly beside: 'rate' | 'targets' | undefined;
  readonly sayings: readonly Saying[];
}

interface Gathered {
  ratio?: true;
  /** 「按比例计分」, without saying of what. */
  loose?: true;
  direct?: true;
  zeroBelow?: string;
  fullFrom?: string;
  bands: { from: string; below: string; mark: string }[];
}

export interface SchemeRules {
  readonly rate: RateRule | undefined;
  readonly shortfall: Shortfall | undefined;
  readonly levels: LevelBounds | undefined;
  /** Sentences that contradict each other, or a 分值. */
  readonly doubtful: readonly ReadSentence[];
}

/** What all sentences of a scheme come to together. `mark`: the 分值 of 预算执行率. */
export function schemeRules(sentences: readonly ReadSentence[], mark: string | undefined): SchemeRules {
  const gathered: Record<'rate' | 'targets', Gathered> = { rate: { bands: [] }, targets: { bands: [] } };
  const touched: Record<'rate' | 'targets', ReadSentence[]> = { rate: [], targets: [] };
  const doubtful: ReadSentence[] = [];
  let levels: LevelBounds | undefined;
  for (const sentence of sentences) {
    let subject = sentence.beside;
    for (const saying of sentence.sayings) {
      if (saying.says === 'subject') subject = saying.of;
      if (saying.says === 'levels') {
        const found = levelsOf(saying);
        if (!found || (levels && levels.met + levels.partly !== found.met + found.partly)) doubtful.push(sentence);
        levels = found;
      }
      if (!noted(saying, gathered, subject, mark)) doubtful.push(sentence);
      const about = governedBy(saying, subject);
      if (about) touched[about].push(sentence);
      if (saying.says === 'met' || saying.says === 'direct') subject = 'targets';
    }
  }
  const rate = rateOf(gathered.rate, mark);
  const shortfall = shortfallOf(gathered.targets);
  for (const what of ['rate', 'targets'] as const) {
    const isDoubtful = (what === 'rate' ? rate : shortfall) === 'doubtful';
    if (isDoubtful) doubtful.push(...touched[what].slice(-1).map((one) => ({ ...one, beside: what })));
  }
  return {
    rate: rate === 'doubtful' ? undefined : rate,
    shortfall: shortfall === 'doubtful' ? undefined : shortfall,
    levels,
    doubtful,
  };
}

/** Whose score a saying changes. */
function governedBy(saying: Saying, subject: 'rate' | 'targets' | undefined): 'rate' | 'targets' | undefined {
  switch (saying.says) {
    case 'nothing':
    case 'subject':
    case 'mark':
    case 'levels':
      return undefined;
    case 'met':
    case 'direct':
      return 'targets';
    case 'fullFrom':
    case 'band':
      return subject;
    case 'ratio':
    case 'zeroBelow':
      return saying.of ?? subject;
  }
}

/** False where it says something that cannot be: another 分值, a band of nobody. */
function noted(
  saying: Saying,
  gathered: Record<'rate' | 'targets', Gathered>,
  subject: 'rate' | 'targets' | undefined,
  mark: string | undefined,
): boolean {
  const sameMark = (given: string | undefined): boolean =>
    given === undefined || (mark !== undefined && decimal(given).equals(mark));
  switch (saying.says) {
    case 'nothing':
    case 'subject':
    case 'levels':
    case 'met':
      return true;
    case 'mark':
      return sameMark(saying.mark);
    case 'direct':
      gathered.targets.direct = true;
      return true;
    case 'fullFrom':
      if (subject !== 'rate' || !sameMark(saying.mark) || gathered.rate.fullFrom !== undefined) return false;
      gathered.rate.fullFrom = saying.from;
      return true;
    case 'band':
      if (subject !== 'rate') return false;
      gathered.rate.bands.push({ from: saying.from, below: saying.below, mark: saying.mark });
      return true;
    case 'ratio': {
      const of = saying.of ?? subject;
      if (of === undefined || !sameMark(saying.mark)) return false;
      gathered[of].ratio = true;
      if (saying.of === undefined) gathered[of].loose = true;
      return true;
    }
    case 'zeroBelow': {
      const of = saying.of ?? subject;
      if (of === undefined || gathered[of].zeroBelow !== undefined) return false;
      gathered[of].zeroBelow = saying.below;
      return true;
    }
  }
}

function levelsOf({ met, partly }: Extract<Saying, { says: 'levels' }>): LevelBounds | undefined {
  if (met === '' || decimal(partly).gte(met) || decimal(met).gte(100)) return undefined;
  return { met: hundredth(met), partly: hundredth(partly) };
}

function rateOf(
  { ratio, loose, zeroBelow, fullFrom, bands }: Gathered,
  mark: string | undefined,
): RateRule | 'doubtful' | undefined {
  if (fullFrom !== undefined && decimal(fullFrom).gt(100)) return 'doubtful';
  if (bands.length > 0) {
    const steps =
      ratio || mark === undefined || fullFrom === undefined ? undefined : stepsOf(bands, fullFrom, zeroBelow, mark);
    return steps ? { fullFrom: hundredth(fullFrom ?? '100'), below: { kind: 'bands', bands: steps } } : 'doubtful';
  }
  if (!ratio) {
    // 「达到95%得满分」 alone does not say what less than that earns.
    if (fullFrom !== undefined && zeroBelow !== undefined && decimal(fullFrom).equals(zeroBelow))
      return { fullFrom: hundredth(fullFrom), below: { kind: 'direct' } };
    return fullFrom === undefined && zeroBelow === undefined ? undefined : 'doubtful';
  }
  // Below 「达到95%得满分」 a proportion may be of the rate, or of 95 %.
  if (loose && fullFrom !== undefined && fullFrom !== '100') return 'doubtful';
  return {
    fullFrom: hundredth(fullFrom ?? '100'),
    below: zeroBelow === undefined ? { kind: 'ratio' } : { kind: 'cliff', below: hundredth(zeroBelow) },
  };
}

/** Bands from the full mark downwards, none missing and none earning more than the one above. */
function stepsOf(
  bands: Gathered['bands'],
  fullFrom: string,
  zeroBelow: string | undefined,
  mark: string,
): readonly { readonly from: string; readonly share: string }[] | undefined {
  const sorted = [...bands].sort((one, other) => decimal(other.from).minus(one.from).toNumber());
  let [edge, most] = [decimal(fullFrom), decimal(mark)];
  for (const band of sorted) {
    if (!decimal(band.below).equals(edge) || decimal(band.from).gte(edge) || decimal(band.mark).gte(most))
      return undefined;
    [edge, most] = [decimal(band.from), decimal(band.mark)];
  }
  if (zeroBelow !== undefined ? !edge.equals(zeroBelow) : !edge.isZero()) return undefined;
  const shares = sorted.map((band) => ({ from: hundredth(band.from), share: decimal(band.mark).div(mark) }));
  if (shares.some(({ share }) => share.decimalPlaces() > 6)) return undefined;
  return shares.map(({ from, share }) => ({ from, share: share.toString() }));
}

function shortfallOf({ ratio, direct, zeroBelow }: Gathered): Shortfall | 'doubtful' | undefined {
  if (direct) return ratio || zeroBelow !== undefined ? 'doubtful' : { kind: 'direct' };
  if (ratio) return zeroBelow === undefined ? { kind: 'ratio' } : { kind: 'cliff', below: hundredth(zeroBelow) };
  return zeroBelow === undefined ? undefined : 'doubtful';
}

function hundredth(percent: string): string {
  return decimal(percent).div(100).toString();
}
