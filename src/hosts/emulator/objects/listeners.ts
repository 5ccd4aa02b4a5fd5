import type { RichObject } from '../protocol/richObject';

/** Registering changes nothing here: the client is told of everything, and itself knows who listens. */
export function listeners(...events: readonly string[]): NonNullable<RichObject['methods']> {
  return Object.fromEntries(
    events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]).map((name) => [name, () => null]),
  );
}
