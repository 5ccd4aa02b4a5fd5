import type { Language } from '../core/wording/say';
import { phrase } from '../pane/wording';

/** The saved file, under another name: what she dropped stays as it is. */
export function handOver(bytes: Uint8Array, name: string, language: Language): void {
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const link = document.createElement('a');
  link.href = url;
  const extension = /\.xls[xm]$/i.exec(name)?.[0] ?? '';
  link.download =
    phrase('previewScored', language, { name: name.slice(0, name.length - extension.length) }) +
    (extension === '' ? '.xlsx' : extension);
  link.click();
  URL.revokeObjectURL(url);
}
