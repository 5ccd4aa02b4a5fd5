import webpack from 'webpack';
import config from '../../webpack.config.js';

/** The static files of the add-in, in dist/. */
export function bundle(options = {}) {
  return new Promise((resolve, reject) => {
    webpack(config(options), (problem, stats) => {
      if (problem || stats.hasErrors()) reject(problem ?? new Error(stats.toString({ preset: 'errors-only' })));
      else resolve();
    });
  });
}
