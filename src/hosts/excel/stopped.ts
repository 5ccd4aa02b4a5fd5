/** She stopped the reading between two requests. Travels as an exception inside this folder only; `asResult` makes a value of it. */
export class Stopped extends Error {}
