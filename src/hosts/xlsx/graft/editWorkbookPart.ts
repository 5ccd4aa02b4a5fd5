import type { WorkbookDraft } from '../../../core/workbook/workbookDraft';
import type { OpenWorkbook } from '../openWorkbook';
import { changeAttribute, insertAt } from '../../package/xml/edits';
import { escapeXmlAttribute } from '../../package/xml/escapeXml';
import { spliceXml } from '../../package/xml/spliceXml';
import type { Splice } from '../../package/xml/spliceXml';
import { attributeOf, childOf, childrenOf, prefixOf } from '../../package/xml/xmlTree';
import type { XmlElement } from '../../package/xml/xmlTree';
import { editDefinedNames } from './editDefinedNames';
import { newPlace } from './newPlace';
import type { GraftPlan, Placement } from './planGraft';
import { vocabularyOf } from './vocabulary';

/** Lists our sheets and names in the workbook part; everything else in it stays as it was written. */
export function editWorkbookPart(workbook: OpenWorkbook, plan: GraftPlan, draft: WorkbookDraft): Uint8Array {
  return spliceXml(workbook.bytes, [
    ...editSheetList(workbook, plan),
    ...editViews(workbook, plan),
    ...editDefinedNames(workbook, plan, draft),
  ]);
}

function editSheetList(workbook: OpenWorkbook, plan: GraftPlan): Splice[] {
  const list = childOf(workbook.root, 'sheets');
  if (!list) return [];
  const splices: Splice[] = [];
  let place = list.contentStart;
  for (const sheet of plan.order) {
    const existing = 'draft' in sheet ? sheet.existing : sheet;
    if (existing) {
      place = existing.element.end;
      if ('draft' in sheet) splices.push(...changeAttribute(existing.element, 'name', sheet.draft.name));
    } else if ('draft' in sheet) splices.push(insertAt(place, sheetElement(workbook, list, sheet)));
  }
  return splices;
}

function sheetElement(workbook: OpenWorkbook, list: XmlElement, { draft, sheetId, relationId }: Placement): string {
  const { relationships } = vocabularyOf(workbook.root);
  // Some writers declare the prefix on every sheet instead of once at the top.
  const declared = [list, workbook.root]
    .flatMap((element) => element.attributes)
    .find((attribute) => attribute.name.startsWith('xmlns:') && attribute.value === relationships);
  const prefix = declared ? declared.name.slice('xmlns:'.length) : 'r';
  const declaration = declared ? '' : ` xmlns:r="${relationships}"`;
  const name = escapeXmlAttribute(draft.name);
  return `<${prefixOf(list)}sheet${declaration} name="${name}" sheetId="${String(sheetId)}" ${prefix}:id="${relationId}"/>`;
}

/** Which tab is shown is told by its place in the list, and that moves when a sheet comes in before it. */
function editViews(workbook: OpenWorkbook, plan: GraftPlan): Splice[] {
  return childrenOf(childOf(workbook.root, 'bookViews'), 'workbookView').flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const place = attributeOf(view, name);
      return place === undefined ? [] : changeAttribute(view, name, String(newPlace(workbook, plan, Number(place))));
    }),
  );
}
