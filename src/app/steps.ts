import type { Breathe } from './ports';

/** Work that says where it may pause. */
export type Steps<Made> = Generator<undefined, Made>;

export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export async function withBreaths<Made>(steps: Steps<Made>, breathe: Breathe): Promise<Made> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
