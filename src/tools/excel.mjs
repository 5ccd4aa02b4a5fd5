/**
 * `npm run excel [-- --port N]`: builds the add-in, serves it on https://localhost with a certificate that this machine trusts, and puts the
 * manifest where Excel on Windows or on a Mac finds it; elsewhere it says what to click. `npm run excel -- stop` takes it out again.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { certificate } from './certificate.mjs';
import { excelWords as words } from './excelWords.mjs';
import { install } from './install.mjs';
import { progressLine } from './progressLine.mjs';
import { serve } from './serve.mjs';
import { manifestId, manifestPath, sideload } from './sideload.mjs';

const { values, positionals } = parseArgs({ options: { port: { type: 'string' } }, allowPositionals: true });
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const port = Number(values.port ?? process.env.PORT ?? 3000);
const manifest = manifestPath(process.platform, root);
const id = manifestId(readFileSync(join(root, 'manifest.xml'), 'utf8'));
const place = sideload({ platform: process.platform, home: homedir(), id, manifest });

if (positionals[0] === 'stop') stop();
else if (positionals.length > 0) fail(`npm run excel 或者 npm run excel -- stop，没有「${positionals[0]}」。`, 2);
else await start();

async function start() {
  install();
  const made = certificate(homedir());
  if (!made) fail(words.noCertificate);
  // A browser asks about it, and may be told; Excel shows an empty pane.
  if (place && !made.isTrusted) fail(words.notTrusted);
  // Before anything that takes time: a port that is taken is said at once.
  const server = await serve(join(root, 'dist'), port, made.files).catch((problem) =>
    fail(problem.code === 'EADDRINUSE' ? words.portTaken(port) : String(problem)),
  );
  await bundle({ baseUrl: `${server.address}/`, progress: progressLine('正在准备加载项') });
  if (place && !done(place.put)) fail(words.noExcel(place.where));
  console.log(place ? words.ready(place.where) : words.byHand(manifest, server.address));
}

function stop() {
  if (!place) console.log(words.takeByHand);
  else console.log(done(place.take) ? words.taken(place.where) : words.notThere);
}

function done({ run, copy, remove }) {
  if (run) return spawnSync(run[0], run[1], { stdio: 'ignore' }).status === 0;
  try {
    if (copy) {
      mkdirSync(dirname(copy[1]), { recursive: true });
      copyFileSync(...copy);
    } else rmSync(remove);
    return true;
  } catch {
    return false;
  }
}

function fail(message, status = 1) {
  console.error(message);
  process.exit(status);
}
