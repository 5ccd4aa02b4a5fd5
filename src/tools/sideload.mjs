import { posix, win32 } from 'node:path';

/** Where Excel looks for add-ins that are tried on one machine, as Microsoft documents it for developers. */
const WINDOWS_KEY = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';
const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/**
 * What brings the manifest to where Excel of this machine finds it, and what takes it away, as data: a command to run, or a file to
 * copy or remove. Nothing to do means that Excel cannot be reached from here and a person has to click.
 */
export function sideload({ platform, home, id, manifest }) {
  if (platform === 'win32')
    return {
      put: { run: ['reg', ['add', WINDOWS_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']] },
      take: { run: ['reg', ['delete', WINDOWS_KEY, '/v', id, '/f']] },
      where: `注册表 ${WINDOWS_KEY}`,
    };
  if (platform === 'darwin') {
    const file = posix.join(home, MAC_FOLDER, `${id}.manifest.xml`);
    return { put: { copy: [manifest, file] }, take: { remove: file }, where: file };
  }
  return undefined;
}

/** The id stands once in a manifest, at its head. */
export function manifestId(manifest) {
  const id = /<Id>\s*([\da-fA-F-]{36})\s*<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error('the manifest has no Id');
  return id;
}

/** The manifest as a person finds it where she is asked for it. */
export function manifestPath(platform, root) {
  return (platform === 'win32' ? win32 : posix).join(root, 'dist', 'manifest.xml');
}
