/** `node assets/icons/renderIcons.mjs`: draws the icons at every size that Office asks for. Needs Chromium; run it when a drawing changes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The add-in itself, and the ribbon's other two buttons. */
const ICONS = { icon: [16, 20, 24, 32, 40, 48, 64, 80], report: [16, 32, 80], open: [16, 32, 80] };

for (const [name, sizes] of Object.entries(ICONS)) {
  const dom = drawn(readFileSync(join(import.meta.dirname, `${name}.svg`)).toString('base64'), sizes);
  for (const size of sizes) {
    const picture = new RegExp(`id="icon-${size}">data:image/png;base64,([^<]+)<`).exec(dom)?.[1];
    if (!picture) throw new Error(`Chromium drew no ${name} of ${size} pixels`);
    writeFileSync(join(import.meta.dirname, `${name}-${size}.png`), Buffer.from(picture, 'base64'));
  }
}

/** A page asked for its text gives all sizes in one start; a screenshot costs one for each. */
function drawn(svg, sizes) {
  const page = `<!doctype html><body></body><script>
const image = new Image();
image.onload = () => {
  for (const size of ${JSON.stringify(sizes)}) {
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    canvas.getContext('2d').drawImage(image, 0, 0, size, size);
    document.body.append(Object.assign(document.createElement('p'), { id: 'icon-' + size, textContent: canvas.toDataURL('image/png') }));
  }
};
image.src = 'data:image/svg+xml;base64,${svg}';
</script>`;
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-icons-'));
  const file = join(folder, 'icons.html');
  writeFileSync(file, page);
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${folder}`,
    '--virtual-time-budget=5000',
    '--dump-dom',
  ];
  const dom = execFileSync('chromium', [...options, pathToFileURL(file).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true, force: true });
  return dom;
}
