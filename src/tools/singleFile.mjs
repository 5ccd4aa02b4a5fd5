import { createHash } from 'node:crypto';
import webpack from 'webpack';

const { Compilation, WebpackError, sources } = webpack;

/**
 * `jixiao.html`: the page in one file that works from file://, where a page may load nothing that lies beside it. It is put together from
 * what is built for the other page: the pieces stand in it before the program that asks for them, which so finds that they are there;
 * threads are carried as text; and its policy lets it load nothing at all.
 */
export class SingleFile {
  /** `client`: Microsoft's, whose licence forbids any change. `guard`: what old browsers are told. */
  constructor({ filename, entry, client, icon, guard }) {
    Object.assign(this, { filename, entry, client, icon, guard });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SingleFile', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SingleFile', stage }, (assets) => {
        const text = (file) => assets[file].source().toString();
        const { pieces, threads } = partsOf(compilation.entrypoints.get(this.entry));
        const page = singlePage({
          scripts: [
            this.guard,
            client(text(this.client)),
            ours(pieces.map(text).join('\n')),
            ...entryOf(compilation, this.entry).map(text).map(ours),
          ],
          carried: {
            ...Object.fromEntries([...threads].map(([name, files]) => [name, ours(files.map(text).join('\n'))])),
            licenses: ours(text('licenses.txt')),
          },
          icon: assets[this.icon].source().toString('base64'),
        });
        compilation.emitAsset(this.filename, new sources.RawSource(page));
      });
    });

    /** As it is, or not at all. */
    function client(program) {
      if (ENDS_A_SCRIPT.test(program))
        throw new WebpackError('SingleFile: the client cannot stand in a page unchanged');
      return program;
    }
  }
}

/** What would end a script in a page, or begin what a script may hold no end of. */
const ENDS_A_SCRIPT = /<\/script|<script|<!--/gi;

/** In texts and patterns, which is where they stand, the stroke changes nothing. */
function ours(program) {
  return program.replace(ENDS_A_SCRIPT, (found) => `<\\${found.slice(1)}`);
}

function entryOf(compilation, entry) {
  return [...compilation.entrypoints.get(entry).getFiles()].filter((file) => file.endsWith('.js'));
}

/** Everything that a page loads while it is used: pieces of its own program, and programs of its threads by name. */
function partsOf(entrypoint) {
  const [pieces, threads] = [new Set(), new Map()];
  const programsOf = (group) => group.getFiles().filter((file) => file.endsWith('.js'));
  const groups = new Set([entrypoint]);
  // What is added while this goes on is visited too.
  for (const group of groups) {
    for (const thread of group.asyncEntrypointsIterable) threads.set(thread.name, programsOf(thread));
    for (const child of group.childrenIterable) {
      groups.add(child);
      for (const file of programsOf(child)) pieces.add(file);
    }
  }
  return { pieces: [...pieces], threads };
}

function singlePage({ scripts, carried, icon }) {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>绩效自评助手</title>
    <link rel="icon" href="data:image/png;base64,${icon}">
    <style>html, body, #pane { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <div id="pane"><p style="padding:16px">正在打开…</p></div>
${Object.entries(carried)
  .map(([name, text]) => `<script type="text/plain" id="${name}">${text}</script>`)
  .join('\n')}
${scripts.map((text) => `<script>${text}</script>`).join('\n')}
  </body>
</html>
`;
}

/** A browser reads every end of a line as one character before it compares. */
function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64')}'`;
}
