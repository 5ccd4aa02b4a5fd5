import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FuzzTarget } from './target';

export interface Fault {
  readonly seed: number;
  readonly reason: string;
}

export interface FuzzReport {
  readonly outcomes: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  /** What took longest, in CPU milliseconds: a hang is seen before it is one. */
  readonly slowest: { readonly seed: number; readonly ms: number };
}

export async function runTarget(
  target: FuzzTarget,
  seeds: Iterable<number>,
  onRun: (done: number, fault?: Fault) => void = () => undefined,
): Promise<FuzzReport> {
  const outcomes = new Map<string, number>();
  const faults: Fault[] = [];
  let slowest = { seed: 0, ms: 0 };
  let done = 0;
  for (const seed of seeds) {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-fuzz-'));
    const before = process.cpuUsage();
    let fault: Fault | undefined;
    try {
      const outcome = await target.run(seed, folder);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (problem) {
      fault = { seed, reason: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) };
      faults.push(fault);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const ms = process.cpuUsage(before).user / 1000;
    if (ms > slowest.ms) slowest = { seed, ms };
    onRun(++done, fault);
  }
  return { outcomes, faults, slowest };
}
