/** A sentence that people read, Chinese first, English beside it. `{name}` is filled from the details. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}
