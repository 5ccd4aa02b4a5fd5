import type { messages } from './messages';

/** Every sentence has a code, and its code says which details it needs: a missing one does not compile. */
export type MessageCode = keyof typeof messages;

/** The names in braces. */
export type DetailName<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | DetailName<Rest>
  : never;

/** What a sentence needs, in either language. */
export type DetailsOf<Code extends MessageCode> = Readonly<
  Record<DetailName<(typeof messages)[Code]['zh' | 'en']>, string>
>;

/** As the last argument of a function: left out where nothing is needed. */
export type DetailsNeeded<Code extends MessageCode> = [keyof DetailsOf<Code>] extends [never]
  ? readonly [details?: DetailsOf<Code>]
  : readonly [details: DetailsOf<Code>];
