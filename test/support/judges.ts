import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that judge what we write and that npm cannot install. */
export const LIBRE_OFFICE: string | undefined = onPath('soffice');
export const CHROMIUM: string | undefined = onPath('chromium', 'chromium-browser', 'google-chrome');

export const XMLLINT: string | undefined = onPath('xmllint');

export function describeWithXmllint(title: string, suite: () => void): void {
  describeWith('xmllint', XMLLINT, title, suite);
}

export function describeWithLibreOffice(title: string, suite: () => void): void {
  describeWith('LibreOffice', LIBRE_OFFICE, title, suite);
}

export function describeWithChromium(title: string, suite: () => void): void {
  describeWith('Chromium', CHROMIUM, title, suite);
}

function describeWith(judge: string, program: string | undefined, title: string, suite: () => void): void {
  if (program !== undefined) describe(title, suite);
  // In CI a judge that is missing is a failure, not a reason to pass without it.
  else if (process.env['JIXIAO_REQUIRE_JUDGES'] === '1') {
    describe(title, () => {
      it(`needs ${judge}`, () => {
        throw new Error(`${judge} is not installed`);
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
