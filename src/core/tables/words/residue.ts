/** A word that nothing explains, in the text that it stands in. */
export interface Residue {
  readonly word: string;
  readonly text: string;
  /** Why it is asked about, where every word of it is known. */
  readonly because?:
    | 'early'
    | 'month'
    | 'lastMonth'
    | 'twice'
    | 'group'
    | 'negative'
    | 'overspent'
    | 'parts'
    | 'sides'
    | 'section'
    | 'office'
    | 'givenEarly'
    | 'merged'
    | 'struck'
    | 'rival'
    | 'groups'
    | 'answered';
  /** Told, and no bar: what it says can hardly change a figure. */
  readonly assumed?: true;
  /** Where it stands, if more than once. */
  readonly rows?: readonly number[];
}

/** What keeps a figure from being taken. */
export function isBar({ assumed }: Residue): boolean {
  return assumed === undefined;
}
