/** Why a relation could not be checked. */
export interface Unread {
  readonly kind: 'unread';
  readonly why: UnreadReason;
  readonly details: Readonly<Record<string, string>>;
}

/** No number in a cell; a word that nothing explains; two forms of a kind; forms of two units; no 元 or 万元 said. */
export type UnreadReason = 'unreadable' | 'unexplained' | 'twoForms' | 'otherOwner' | 'unitMissing';
