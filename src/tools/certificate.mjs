import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of Microsoft's own maker of certificates for trying add-ins. It is fetched when it is first needed: nobody else needs it. */
const MAKER = ['--yes', 'office-addin-dev-certs@3.0.0'];

/** Where it puts them. */
export function certificateFiles(home) {
  const folder = join(home, '.office-addin-dev-certs');
  return { key: join(folder, 'localhost.key'), cert: join(folder, 'localhost.crt'), ca: join(folder, 'ca.crt') };
}

/**
 * A certificate for localhost and whether this machine trusts it; undefined where none could be made. The maker looks after it: one that
 * is there and good for longer is left alone, one that has run out is made anew. Without a network an earlier one serves.
 */
export function certificate(home, run = spawnSync) {
  const { key, cert, ca } = certificateFiles(home);
  // On Windows npx is a script, which only a shell can start.
  const shell = process.platform === 'win32';
  run('npx', [...MAKER, 'install', '--days', '365'], { stdio: 'inherit', shell });
  if (![key, cert, ca].every((file) => existsSync(file))) return undefined;
  // It ends without an error even where she said no, and the certificate it then leaves opens nothing.
  const said = run('npx', [...MAKER, 'verify'], { encoding: 'utf8', shell })?.stdout ?? '';
  const isTrusted = !/need to install certificates/i.test(said);
  return { files: { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) }, isTrusted };
}
