import type { NamedFile } from '../app/namedFile';
import { webviewDelivery } from '../hosts/webview/webviewDelivery';
import type { Language } from '../core/wording/say';
import { phrase } from '../pane/wording';

/** The saved file, under another name: what she dropped stays as it is. */
export function handOver(bytes: Uint8Array, name: string, language: Language): void {
  webviewDelivery(window).download(savedAs(bytes, name, language));
}

function savedAs(bytes: Uint8Array, name: string, language: Language): NamedFile {
  const extension = /\.xls[xm]$/i.exec(name)?.[0] ?? '';
  const own = name.slice(0, name.length - extension.length);
  // A result that was opened again is saved under its own name: 「某乡-评分-评分」 would help nobody.
  const scored = phrase('previewScored', language, { name: '' });
  const title = own.endsWith(scored) ? own : phrase('previewScored', language, { name: own });
  return { name: `${title}${extension === '' ? '.xlsx' : extension}`, bytes };
}
