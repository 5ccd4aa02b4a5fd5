import type { EmulatedSheet } from '../book/emulatedSheet';
import type { EmulatedWorkbook } from '../book/emulatedWorkbook';
import { invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { parseAddress } from './rangeAddress';
import { type RangeTarget, rangeObject } from './rangeObject';

export function pageLayoutObject(workbook: EmulatedWorkbook, sheet: EmulatedSheet): RichObject {
  const { page } = sheet;
  const area = (given: unknown, location: string) =>
    typeof given === 'string' ? parseAddress(given, sheet.name, location) : (given as RangeTarget).range;
  const margin =
    (name: string) =>
    (value: unknown): void => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument(`PageLayout.${name}`);
      page.margins[name] = value;
    };
  const choice =
    (allowed: readonly string[], put: (value: string) => void, location: string) =>
    (value: unknown): void => {
      if (typeof value !== 'string' || !allowed.includes(value)) throw invalidArgument(location);
      put(value);
    };
  return {
    type: 'PageLayout',
    properties: {
      Orientation: () => page.orientation,
      PaperSize: () => page.paperSize,
      Zoom: () => page.zoom,
      CenterHorizontally: () => page.centerHorizontally,
    },
    assign: {
      Orientation: choice(['Portrait', 'Landscape'], (value) => (page.orientation = value), 'PageLayout.orientation'),
      PaperSize: choice(['A4', 'A3', 'Letter'], (value) => (page.paperSize = value), 'PageLayout.paperSize'),
      Zoom: (zoom) => {
        page.zoom = zoom;
      },
      CenterHorizontally: (centered) => {
        page.centerHorizontally = centered === true;
      },
      ...Object.fromEntries(
        ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'].map((side) => [
          `${side}Margin`,
          margin(side.toLowerCase()),
        ]),
      ),
    },
    objects: {
      HeadersFooters: () => ({
        type: 'HeaderFooterGroup',
        objects: { DefaultForAllPages: () => footerObject(page) },
      }),
      GetPrintAreaOrNullObject: () => (page.area ? rangeObject(workbook, sheet, page.area) : null),
    },
    methods: {
      SetPrintArea: (given) => {
        page.area = area(given, 'PageLayout.setPrintArea');
      },
      SetPrintTitleRows: (given) => {
        const { top, bottom } = area(given, 'PageLayout.setPrintTitleRows');
        page.titleRows = [top, bottom];
      },
    },
  };
}

function footerObject(page: EmulatedSheet['page']): RichObject {
  return {
    type: 'HeaderFooter',
    properties: { CenterFooter: () => page.footer },
    assign: {
      CenterFooter: (text) => {
        page.footer = String(text);
      },
    },
  };
}
