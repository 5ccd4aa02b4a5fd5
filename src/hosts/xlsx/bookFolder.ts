import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file that somebody named, or that lies in a folder that somebody named. */
export interface ListedFile {
  readonly path: string;
  readonly exists: boolean;
  /** Whether it is the file that is about to be written. */
  readonly isOutput: (output: string) => boolean;
}

/** The files of folders by name, those of their folders not; a file that was named is listed whether it exists or not. */
export async function booksIn(paths: readonly string[]): Promise<readonly ListedFile[]> {
  const listed: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) {
      listed.push(path);
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    const files = entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    listed.push(...files.sort((one, other) => one.localeCompare(other, 'zh-CN')).map((name) => join(path, name)));
  }
  const real = await Promise.all(listed.map((path) => realpath(path).catch(() => resolve(path))));
  const once = listed.filter((_, at) => real.indexOf(real[at] ?? '') === at);
  return Promise.all(
    once.map(async (path) => ({
      path,
      exists: (await stat(path).catch(() => undefined)) !== undefined,
      isOutput: (output: string) => resolve(path) === resolve(output),
    })),
  );
}
