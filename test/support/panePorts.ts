import { createAssistant } from '../../src/app/assistant';
import type { DeliveryPort, RichText } from '../../src/app/delivery';
import type { NamedFile } from '../../src/app/namedFile';
import type { PanePorts } from '../../src/pane/panePorts';
import { countyDesk } from '../../src/countyDesk';
import { wordDocuments } from '../../src/wordDocuments';
import type { OpenedWorkbook } from './openedWorkbook';

/** What left the pane. */
export interface Handed {
  readonly files: NamedFile[];
  readonly texts: RichText[];
}

/** All that a pane is given, over a simple workbook; `handed` takes what it gives away. */
export function panePorts(
  book: OpenedWorkbook,
  handed: Handed = { files: [], texts: [] },
  may: { readonly download: boolean; readonly copy: boolean } = { download: true, copy: true },
): PanePorts {
  const delivery: DeliveryPort = {
    canDownload: may.download,
    download: (file) => handed.files.push(file),
    copy: (text) => {
      if (may.copy) handed.texts.push(text);
      return Promise.resolve(may.copy);
    },
  };
  return {
    assistant: createAssistant(book, () => 0),
    screen: book,
    documents: () => Promise.resolve(wordDocuments(book)),
    county: () => Promise.resolve(countyDesk()),
    delivery,
  };
}
