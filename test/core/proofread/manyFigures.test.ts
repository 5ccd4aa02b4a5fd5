import { decimal } from '../../../src/core/base/decimal';
import { findCulprits } from '../../../src/core/proofread/findCulprits';
import { clusters } from '../../../src/core/proofread/ledger';
import type { Mention } from '../../../src/core/proofread/mention';
import { OpenRelations, placesOf } from '../../../src/core/proofread/openRelations';
import type { ProofFinding } from '../../../src/core/proofread/proof';
import { fc } from '../../support/fastCheck';

/** What makes a long report short work must find the very same as looking through all of it. */
it('同一样东西的成千个数：分得和一个一个比的一样', () => {
  const mention = (text: string): Mention =>
    ({ value: decimal(text), step: decimal(text.includes('.') ? '0.01' : '1'), text }) as unknown as Mention;
  const value = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((one) => (one / 20).toFixed(2)),
    fc.integer({ min: 0, max: 3 }).map(String),
    fc.constantFrom('123456789012.34', '123456789012.35', '123456789012', '0.00'),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (texts) => {
      const mentions = texts.map(mention);
      const plain: Mention[][] = [];
      for (const one of mentions) {
        const set = plain.find(([first]) => {
          const slack = first!.step.gt(one.step) ? first!.step : one.step;
          return first!.value.minus(one.value).abs().lte(slack.div(2));
        });
        if (set) set.push(one);
        else plain.push([one]);
      }
      expect(clusters(mentions)).toEqual(plain.sort((a, b) => b.length - a.length));
    }),
  );
});

const place = (at: number) => ({ paragraph: 0, span: [at, at + 1] as const });
const finding = fc.tuple(fc.nat(6), fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), fc.boolean()).map(
  ([at, others, explained]) =>
    ({
      code: 'totalDiffers',
      at: place(at),
      says: `1${String(at)}.00`,
      should: '12.00',
      suspects: others.map((one) => ({ at: place(one), says: `1${String(one)}.00`, should: '', explained })),
    }) as unknown as ProofFinding,
);

/** As it is said: of all that is open, which unconfirmed figures stand in the most relations. */
function mostOf(open: readonly ProofFinding[], confirmed: ReadonlySet<string>): readonly string[] {
  const relation = (one: ProofFinding) =>
    [...[one.at, ...(one.suspects ?? []).map(({ at }) => at)]]
      .map((at) => String(at.span[0]))
      .sort()
      .join(' ');
  const sizes = new Map<string, Set<string>>();
  for (const one of open)
    for (const at of placesOf(one))
      if (!confirmed.has(at)) sizes.set(at, (sizes.get(at) ?? new Set()).add(relation(one)));
  const most = Math.max(0, ...[...sizes.values()].map(({ size }) => size));
  return most < 2 ? [] : [...sizes].flatMap(([at, { size }]) => (size === most ? [at] : []));
}

it('打破的关系一条一条了结：每一步都和从头数的一样', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 14 }), fc.array(fc.nat(6), { maxLength: 2 }), (findings, sure) => {
      const confirmed = new Set(sure.map((at) => `0:${String(at)}`));
      const open = new OpenRelations(findings, confirmed);
      let left = [...findings];
      while (open.first) {
        expect(open.first).toBe(left[0]);
        const involved = open.mostInvolved();
        const candidates = mostOf(left, confirmed);
        expect(involved.length > 0).toBe(candidates.length > 0);
        expect(candidates).toEqual(expect.arrayContaining([...involved]));
        const broken = involved.length > 0 ? open.naming(involved) : [open.first];
        const all = left.filter((one) => involved.every((at) => placesOf(one).includes(at)));
        if (involved.length > 0) expect(broken).toEqual(all);
        open.settle(broken);
        const said = (one: ProofFinding) =>
          [one.at, ...(one.suspects ?? []).map(({ at }) => at)]
            .map(({ span }) => span[0])
            .sort()
            .join();
        const settled = new Set(broken.map(said));
        left = left.filter((one) => !settled.has(said(one)));
      }
      expect(left).toEqual([]);
      expect(findCulprits(findings, confirmed).length).toBeLessThanOrEqual(findings.length);
    }),
    { numRuns: 500 },
  );
});
