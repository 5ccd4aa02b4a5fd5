import type { SheetDraft } from '../../../core/workbook/workbookDraft';
import { relationsPartOf, targetFrom } from '../../package/relations';
import { escapeXmlAttribute } from '../../package/xml/escapeXml';
import { chartXml, drawingXml } from './sheetChartXml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export interface ChartParts {
  /** The relation of the sheet that leads to its drawing. */
  readonly drawing: string;
  readonly parts: readonly { readonly name: string; readonly xml: string; readonly type?: string }[];
}

/** The parts that hold the charts of a new sheet, and what leads from one to the other. `isFree`: no part has this name. */
export function chartParts(
  { charts = [], name }: SheetDraft,
  part: string,
  isFree: (part: string) => boolean,
): ChartParts | undefined {
  if (charts.length === 0) return undefined;
  const folder = part.slice(0, part.lastIndexOf('worksheets/'));
  const taken = new Set<string>();
  const free = (kind: string) => {
    for (let number = 1; ; number++) {
      const candidate = `${folder}${kind}${String(number)}.xml`;
      if (!isFree(candidate) || taken.has(candidate)) continue;
      taken.add(candidate);
      return candidate;
    }
  };
  const drawing = free('drawings/drawing');
  const places = charts.map(() => free('charts/chart'));
  const ids = charts.map((_, at) => `rId${String(at + 1)}`);
  return {
    drawing: 'rId1',
    parts: [
      { name: relationsPartOf(part), xml: relationsXml(part, [['rId1', 'drawing', drawing]]) },
      { name: drawing, xml: drawingXml(charts, ids), type: DRAWING_TYPE },
      {
        name: relationsPartOf(drawing),
        xml: relationsXml(
          drawing,
          places.map((place, at) => [ids[at] ?? '', 'chart', place]),
        ),
      },
      ...charts.map((chart, at) => ({ name: places[at] ?? '', xml: chartXml(chart, name), type: CHART_TYPE })),
    ],
  };
}

function relationsXml(from: string, relations: readonly (readonly [id: string, kind: string, to: string])[]): string {
  const list = relations.map(
    ([id, kind, to]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${escapeXmlAttribute(targetFrom(from, to))}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${list.join('')}</Relationships>`;
}
