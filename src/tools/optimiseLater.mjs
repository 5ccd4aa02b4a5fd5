/**
 * V8 makes faster code of what runs often, from the first tenth of a second on, in threads of its own. A command is over before that has paid:
 * asked four times as late, the sample is scored in seven tenths of the CPU time, a million cells in five sixths. A Node that does not know
 * the word says so in a line and goes on.
 */
export const OPTIMISE_LATER = '--interrupt-budget=270000';
