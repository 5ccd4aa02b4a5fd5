import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import webpack from 'webpack';

const { Compilation, sources } = webpack;

/** `licenses.txt`: the terms of everything of others that the built files hold, as each package ships them. */
export class Licenses {
  /** `copied`: packages whose files are copied as they are and so pass no module. */
  constructor({ copied }) {
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('Licenses', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Licenses', stage }, () => {
        const folders = new Set(this.copied);
        for (const module of modulesOf(compilation)) {
          const folder = packageFolder(module.resource);
          if (folder) folders.add(folder);
        }
        const terms = [...folders].map(termsOf).sort((a, b) => (a.title < b.title ? -1 : 1));
        for (const { title } of terms.filter(({ text }) => text === undefined))
          compilation.errors.push(new Error(`licenses.txt: ${title} ships no licence text`));
        compilation.emitAsset('licenses.txt', new sources.RawSource(told(terms)));
      });
    });
  }
}

const HEAD = '绩效自评助手用到的第三方组件及其许可 · Third-party components in these files and their terms';

/** Packages under the very same text are named together above it. */
function told(terms) {
  const titles = new Map();
  for (const { title, text = '' } of terms) titles.set(text.trim(), [...(titles.get(text.trim()) ?? []), title]);
  const sections = [...titles].map(([text, under]) => `${under.join('\n')}\n${'-'.repeat(72)}\n${text}\n`);
  return `${HEAD}\n\n${sections.join('\n\n')}`;
}

/** Modules that were joined into one are looked into. */
function* modulesOf(compilation) {
  for (const module of compilation.modules) {
    yield module;
    yield* module.modules ?? [];
  }
}

/** The folder of the package that a file belongs to; none for files of ours. */
function packageFolder(file) {
  if (!file?.includes('node_modules')) return undefined;
  let folder = dirname(file.split('?')[0]);
  // Some packages have a nameless package.json in the folder of a module format.
  while (!(existsSync(join(folder, 'package.json')) && described(folder).version)) {
    if (dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
  return folder;
}

function termsOf(folder) {
  const { name, version, license } = described(folder);
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(one));
  const kind = typeof license === 'string' ? license : (license?.type ?? '');
  return {
    title: `${name} ${version}${kind === '' ? '' : ` (${kind})`}`,
    text: file ? readFileSync(join(folder, file), 'utf8') : STANDARD[kind]?.(author(folder)),
  };
}

/** Packages without a text of their own name a well-known one. */
const STANDARD = {
  ISC: (holder) => `Copyright (c) ${holder}\n\n${ISC}`,
  MIT: (holder) => `Copyright (c) ${holder}\n\n${MIT}`,
  'Apache-2.0': (holder) =>
    `Copyright ${holder}\n\nLicensed under the Apache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0`,
};
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function author(folder) {
  const { name, author } = described(folder);
  return (typeof author === 'string' ? author : author?.name) || `the authors of ${name}`;
}

function described(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
