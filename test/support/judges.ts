import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Programs that judge what we write and that npm cannot install. Where one is missing its suites are skipped;
 * with JIXIAO_REQUIRE_JUDGES=1 (in CI) a missing judge is a failure, so that nothing goes unjudged by accident.
 */
export const LIBRE_OFFICE: string | undefined = onPath('soffice', 'libreoffice');
export const CHROMIUM: string | undefined = onPath('chromium', 'chromium-browser', 'google-chrome');

export function describeWithLibreOffice(title: string, suite: () => void): void {
  describeWith('LibreOffice', LIBRE_OFFICE, title, suite);
}

export function describeWithChromium(title: string, suite: () => void): void {
  describeWith('Chromium', CHROMIUM, title, suite);
}

function describeWith(judge: string, program: string | undefined, title: string, suite: () => void): void {
  if (program !== undefined) describe(title, suite);
  else if (process.env['JIXIAO_REQUIRE_JUDGES'] === '1') {
    describe(title, () => {
      test(`${judge} is installed`, () => {
        throw new Error(`${judge} is not on PATH, and JIXIAO_REQUIRE_JUDGES=1 asks for it`);
      });
    });
  } else describe.skip(title, suite);
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
