/** Ends the run with one line that scripts can read: `120 passed, 0 failed, 2 skipped`. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    // A suite that could not even load has no failed test to show for it.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    // jest prints its own summary after the last reporter has spoken.
    process.once('exit', () => console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`));
  }
}
