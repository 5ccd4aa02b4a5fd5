const { default: Sequencer } = require('@jest/test-sequencer');

/** The suites that take longest, where nothing has been measured yet: begun last, one of them would keep one processor idle at the end. */
const LONGEST = [
  'test/app/judges.libreOffice.test.ts',
  'test/page/page.test.ts',
  'test/hosts/excel/anyEdit.test.ts',
  'test/hosts/excel/faults.test.ts',
  'test/app/judges.test.ts',
  'test/hosts/excel/rerun.test.ts',
  'test/page/pageBook.property.test.ts',
  'test/app/builtInSchemes.test.ts',
];

/** As jest orders them, after the longest. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = LongestFirst;
