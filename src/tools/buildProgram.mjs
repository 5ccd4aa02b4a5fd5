import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The command line joined into one file that needs nothing but Node. */
export async function buildProgram(outfile) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(source, 'cli.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    // What is CommonJS among the packages asks for Node's own modules with require.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}
