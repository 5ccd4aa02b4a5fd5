/** A process that builds the page into a folder of its own and serves it until it is ended: says its address in one line. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../src/tools/bundle.mjs';
import { serve } from '../../src/tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-page-'));
await bundle({ folder });
console.log((await serve(folder, 0)).address);
