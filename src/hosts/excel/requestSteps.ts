import type { ExcelClient } from './excelClient';
import { QUIET } from './quietly';

/** A piece of writing that must not be torn, and how many bytes it takes on the way, roughly. */
export interface Step {
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB at a time; Chinese takes three bytes where we count one character. */
export const BYTES_PER_REQUEST = 1_500_000;

export function step(bytes: number, apply: (context: Excel.RequestContext) => void): Step {
  return { bytes, apply };
}

/** In as few requests as the sizes allow, each drawn on the screen once. */
export async function perform(client: ExcelClient, steps: readonly Step[]): Promise<void> {
  for (const load of packed(steps)) {
    await client.run(QUIET, async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { apply } of load) apply(context);
      await context.sync();
    });
  }
}

function* packed(steps: readonly Step[]): Generator<readonly Step[]> {
  let load: Step[] = [];
  let bytes = 0;
  for (const one of steps) {
    if (bytes + one.bytes > BYTES_PER_REQUEST && load.length > 0) {
      yield load;
      [load, bytes] = [[], 0];
    }
    load.push(one);
    bytes += one.bytes;
  }
  if (load.length > 0) yield load;
}
