import { strFromU8, unzipSync } from 'fflate';
import { openZip } from '../../src/hosts/package/zip/openZip';

export function partText(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`${name} is not in the package`);
  return strFromU8(content);
}

/** Parts that are not the very same compressed bytes in both packages, and those that one of them does not have. */
export function differentParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [before, after].map(
    (bytes) => new Map(openZip(bytes).entries.map(({ name, compressed }) => [name, compressed])),
  );
  const names = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...names]
    .filter((name) => Buffer.compare(old?.get(name) ?? Buffer.of(), now?.get(name) ?? Buffer.of()) !== 0)
    .sort();
}
