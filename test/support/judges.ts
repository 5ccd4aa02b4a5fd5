import { hasLibreOffice } from './libreOffice';

/** In CI a judge that is missing is a failure, not a reason to pass without it. */
const REQUIRED = process.env['JIXIAO_REQUIRE_JUDGES'] === '1';

export function describeWithLibreOffice(title: string, suite: () => void): void {
  if (hasLibreOffice()) describe(title, suite);
  else if (REQUIRED) {
    describe(title, () => {
      it('needs LibreOffice', () => {
        throw new Error('LibreOffice is not installed');
      });
    });
  }
  else describe.skip(title, suite);
}
