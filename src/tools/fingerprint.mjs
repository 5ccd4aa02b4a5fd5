import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of files and of all that stands in folders: by size and time, which is as much as make looks at. `also`: what else decides. */
export function fingerprint(root, { folders, files, which = /./, also = '' }) {
  const hash = createHash('sha256').update(process.version).update(root).update(also);
  const within = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => which.test(file))
      .sort()
      .map((file) => join(folder, file)),
  );
  for (const file of [...within, ...files]) {
    const stat = statSync(join(root, file), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${file}:${stat.size}:${stat.mtimeMs};`);
  }
  return hash.digest('hex').slice(0, 32);
}
