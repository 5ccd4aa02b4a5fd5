import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** A file that somebody named, or that lies in a folder that somebody named. */
export interface ListedFile {
  readonly path: string;
  /** Behind the folders that it lies in, under the one that was named. */
  readonly name: string;
  readonly exists: boolean;
  /** Whether it is the file that is about to be written. */
  readonly isOutput: (output: string) => boolean;
}

/** The files of folders and of theirs, by name; a file that was named is listed whether it exists or not. */
export async function booksIn(paths: readonly string[]): Promise<readonly ListedFile[]> {
  const listed: Pick<ListedFile, 'path' | 'name'>[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) listed.push(...(await filesUnder(path, '')));
    else listed.push({ path, name: basename(path) });
  }
  const real = await Promise.all(listed.map(({ path }) => realpath(path).catch(() => resolve(path))));
  const once = listed.filter((_, at) => real.indexOf(real[at] ?? '') === at);
  return Promise.all(
    once.map(async ({ path, name }) => ({
      path,
      name,
      exists: (await stat(path).catch(() => undefined)) !== undefined,
      isOutput: (output: string) => resolve(path) === resolve(output),
    })),
  );
}

/** What is hidden is left alone, folders that lead back to where they lie too. */
async function filesUnder(folder: string, under: string): Promise<readonly Pick<ListedFile, 'path' | 'name'>[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const files = shown
    .filter((entry) => !entry.isDirectory())
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
    .map(({ name }) => ({ path: join(folder, name), name: under + name }));
  for (const entry of shown.filter((one) => one.isDirectory()).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')))
    files.push(...(await filesUnder(join(folder, entry.name), `${under}${entry.name}/`)));
  return files;
}
