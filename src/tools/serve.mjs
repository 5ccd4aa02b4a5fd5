import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The files of a folder, to this machine alone. Port 0 takes any that is free. With a certificate (`{ key, cert }`) over https. */
export function serve(folder, port, certificate) {
  const listener = async ({ url }, answer) => {
    try {
      const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
      const content = await readFile(join(folder, path === '/' ? 'preview.html' : path));
      answer
        .writeHead(200, {
          'Content-Type': TYPES[extname(path)] ?? TYPES['.html'],
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
          // No other site draws itself around her workbook; Excel on the web shows the pane in a frame of its own.
          ...(path.endsWith('taskpane.html') ? {} : { 'Content-Security-Policy': "frame-ancestors 'none'" }),
        })
        .end(content);
    } catch {
      answer.writeHead(404).end();
    }
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, 'localhost', () => {
      resolve({
        address: `${certificate ? 'https' : 'http'}://localhost:${server.address().port}`,
        close: () => server.close(),
      });
    });
  });
}
