import type { EmulatedSheet } from '../book/emulatedSheet';
import type { EmulatedWorkbook } from '../book/emulatedWorkbook';
import { invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { parseAddress } from './rangeAddress';
import { type RangeTarget, rangeObject } from './rangeObject';

const SIDES: readonly string[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export function pageLayoutObject(workbook: EmulatedWorkbook, sheet: EmulatedSheet): RichObject {
  const { page } = sheet;
  const margin = marginOf(page);
  const area = (given: unknown, location: string) =>
    typeof given === 'string' ? parseAddress(given, sheet.name, location) : (given as RangeTarget).range;
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
        SIDES.map((side) => [`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, margin(side)]),
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
      SetPrintMargins: (unit, margins) => {
        setMargins(margin, unit, margins);
        return null;
      },
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

type Margin = (side: string) => (points: unknown) => void;

function marginOf(page: EmulatedSheet['page']): Margin {
  return (side) => (points) => {
    if (typeof points !== 'number' || points < 0) throw invalidArgument(`PageLayout.${side}Margin`);
    page.margins[side] = points;
  };
}

function setMargins(margin: Margin, unit: unknown, margins: unknown): void {
  const location = 'PageLayout.setPrintMargins';
  const points = POINTS_IN[String(unit)];
  if (points === undefined) throw invalidArgument(location);
  for (const [side, value] of Object.entries(margins as Record<string, unknown>)) {
    if (!SIDES.includes(side)) throw invalidArgument(location, `unknown margin ${side}`);
    margin(side)(typeof value === 'number' ? value * points : value);
  }
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
