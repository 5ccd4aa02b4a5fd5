import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';

/** The pages as webpack is told to write them. */
const pages = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import config from './webpack.config.js';
       const { plugins } = config();
       const pages = plugins.filter(({ userOptions }) => userOptions?.templateContent).map(({ userOptions }) => userOptions);
       console.log(JSON.stringify(pages.map(({ filename, templateContent }) => [filename, templateContent])));`,
    ],
    { encoding: 'utf8' },
  ),
) as readonly (readonly [file: string, page: string])[];

function inlineScripts(page: string): readonly string[] {
  return [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
}

it('两个页面都在', () => {
  expect(pages.map(([file]) => file).sort()).toEqual(['preview.html', 'taskpane.html']);
});

it.each(pages)('%s：页里的每一段程序都写在许可里', (_, page) => {
  const [, allowed = ''] = /script-src ([^;]*)/.exec(page) ?? [];
  const hashes = inlineScripts(page).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  expect(hashes.length).toBeGreaterThan(1);
  for (const hash of hashes) expect(allowed).toContain(hash);
});

it.each(pages)('%s：在 office.js 之前，页头就不收框架，别的照收', (_, page) => {
  const put: string[] = [];
  class Node {
    tagName = '';
    appendChild(node: Node): Node {
      put.push(node.tagName);
      return node;
    }
  }
  const head = new Node();
  const [first = ''] = inlineScripts(page.slice(0, page.indexOf('src="')));
  runInNewContext(first, { document: { head }, Node });
  const frame = Object.assign(new Node(), { tagName: 'IFRAME' });
  expect(head.appendChild(frame)).toBe(frame);
  head.appendChild(Object.assign(new Node(), { tagName: 'SCRIPT' }));
  expect(put).toEqual(['SCRIPT']);
});
