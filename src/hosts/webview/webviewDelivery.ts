import type { DeliveryPort, RichText } from '../../app/delivery';
import { swallowsDownloads } from './swallowsDownloads';

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};
/** Windows asks where to save before it reads: the bytes stay at hand as long as that may take. */
const KEPT_MS = 120_000;

/** Downloads and clipboard of the page that the pane is in. */
export function webviewDelivery({ document, navigator }: Pick<Window, 'document' | 'navigator'>): DeliveryPort {
  return {
    canDownload: !swallowsDownloads(navigator.userAgent),
    download({ name, bytes }) {
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      // Some webviews follow only links that stand in the page.
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => {
        URL.revokeObjectURL(url);
      }, KEPT_MS);
    },
    copy: async (text) => (await writeClipboard(navigator, text)) || copySelection(document, text),
  };
}

async function writeClipboard({ clipboard }: Navigator, { html, plain }: RichText): Promise<boolean> {
  try {
    if (html === '') await clipboard.writeText(plain);
    else {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await clipboard.write([
        new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) }),
      ]);
    }
    return true;
  } catch {
    // Not allowed in this webview, or not there at all.
    return false;
  }
}

/** The old way, which webviews allow that forbid the new one. */
function copySelection(document: Document, { html, plain }: RichText): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== '') event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works there
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
