import type { SampleSheet } from './sampleSheet';

export interface SampleBook {
  readonly fileName: string;
  readonly sheets: readonly SampleSheet[];
}
