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
  /** Which figure beside it stands in another table as well, where every word is known: 「决算支出」 in Z01!C5. */
  readonly borneOutBy?: Witness;
  /** Where it stands, if more than once. */
  readonly rows?: readonly number[];
  /** The cells themselves, where they are known. */
  readonly cells?: readonly { readonly row: number; readonly column: number }[];
}

/** Another place that says the same of a thing. */
export interface Witness {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What keeps a figure from being taken. */
export function isBar({ assumed }: Residue): boolean {
  return assumed === undefined;
}
