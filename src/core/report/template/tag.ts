/** `{决算收入:元}` is a field, `{#项目}` opens what repeats or stands, `{^项目}` its opposite, `{/项目}` closes either. */
export interface Tag {
  readonly kind: 'field' | 'open' | 'openNot' | 'close';
  /** Without blanks; empty for `{/}`, which closes whatever is open. */
  readonly name: string;
  /** How a field is written; of what repeats in a line, what stands between: `{#项目:、}`. */
  readonly suffix: string | undefined;
  /** Where it stands in the text of its paragraph, braces included. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** 【】 is also how people bracket ordinary words: such a tag counts only where its name is known. */
  readonly maybeWords: boolean;
}
