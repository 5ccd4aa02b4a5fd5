import type { EmulatedSheet } from '../book/emulatedSheet';
import { invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { parseAddress } from './rangeAddress';

/** Worksheet.horizontalPageBreaks: a page begins with the first row of a range. */
export function pageBreaksObject(sheet: EmulatedSheet): RichObject {
  const { breaks } = sheet.page;
  return {
    type: 'PageBreakCollection',
    objects: {
      Add: (given) => {
        if (typeof given !== 'string') throw invalidArgument('PageBreakCollection.add');
        const { top } = parseAddress(given, sheet.name, 'PageBreakCollection.add');
        breaks.add(top);
        return { type: 'PageBreak' };
      },
    },
    methods: {
      RemovePageBreaks: () => {
        breaks.clear();
      },
    },
  };
}
