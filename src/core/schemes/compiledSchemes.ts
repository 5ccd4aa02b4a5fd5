import type { Scheme } from './scheme';

/**
 * Built-in schemes that stand in the program compiled. Here there are none: their sentences are compiled when a scheme is first asked for.
 * The command line as one file puts them here when it is built (tools/buildProgram), for it starts anew with every command.
 */
export const compiledSchemes: Readonly<Record<string, () => Scheme>> = {};
