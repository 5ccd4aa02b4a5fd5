import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What is exported is wanted elsewhere: a value that no other file names is dead, or nobody else's business. */
const root = join(__dirname, '../..');
const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => join(root, folder, file)),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
/** Chosen by the name `#zip-codec`, and the files that are started. */
const ENTRIES = /src\/(?:hosts\/package\/zip\/(?:native|pure)Codec\.ts|[^/]+\.tsx?|tools\/.*)$/;

it('导出的值都有别的文件用到', () => {
  const named = namedElsewhere();
  const dead = [...texts]
    .filter(([file]) => file.startsWith(join(root, 'src')) && !ENTRIES.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !named.has(`${file} ${name}`) && !named.has(`${file} *`))
        .map((name) => `${file.slice(root.length + 1).replaceAll('\\\\', '/')}: ${name}`),
    );
  expect(dead).toEqual([]);
});

function namedElsewhere(): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [file, text] of texts) {
    for (const [, what = '', from = ''] of text.matchAll(/(?:import|export)\s+([^'";]*?)\s*from\s*'(\.[^']*)'/g)) {
      const target = fileAt(join(dirname(file), from));
      const names = /\{([^}]*)\}/.exec(what)?.[1]?.split(',') ?? [];
      for (const name of names)
        named.add(
          `${target} ${
            name
              .trim()
              .replace(/^type\s+/, '')
              .split(/\s+as\s/)[0] ?? ''
          }`,
        );
      if (what.includes('*')) named.add(`${target} *`);
    }
    for (const [, from = ''] of text.matchAll(/(?:import|require|requireActual)\(\s*'(\.[^']*)'/g))
      named.add(`${fileAt(join(dirname(file), from))} *`);
  }
  return named;
}

function fileAt(path: string): string {
  const found = ['', '.ts', '.tsx'].map((ending) => normalize(path + ending));
  return found.find((one) => existsSync(one) && statSync(one).isFile()) ?? path;
}
