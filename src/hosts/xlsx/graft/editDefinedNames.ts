import type { NameDraft, WorkbookDraft } from '../../../core/workbook/workbookDraft';
import { absoluteA1, quoteSheetName, splitReference } from '../../../core/workbook/address';
import type { OpenWorkbook } from '../openWorkbook';
import { refused } from '../../package/refusing';
import { appendTo, changeAttribute, insertAt, placeAfter, replaceElement } from '../../package/xml/edits';
import { escapeXmlAttribute, escapeXmlText } from '../../package/xml/escapeXml';
import type { Splice } from '../../package/xml/spliceXml';
import { attributeOf, childOf, childrenOf, prefixOf } from '../../package/xml/xmlTree';
import type { XmlElement } from '../../package/xml/xmlTree';
import { newPlace } from './newPlace';
import type { GraftPlan } from './planGraft';

const OURS = /^绩效(?:表)?_/;
/** Names that are nobody's but ours; 绩效_… she may have given herself. */
const ONLY_OURS = /^绩效表_/;
/** Print titles, print areas and what else Excel keeps for a sheet under a name of its own. */
const BUILT_IN = /^_xlnm\./i;

interface NameText {
  readonly name: string;
  readonly place: number | undefined;
  readonly reference: string;
  readonly hidden: boolean;
}

/** Hers stay where they are; ours are replaced in place, so that a second run changes nothing. */
export function editDefinedNames(workbook: OpenWorkbook, plan: GraftPlan, draft: WorkbookDraft): Splice[] {
  const prefix = prefixOf(workbook.root);
  const wanted = new Map(
    [...draft.names.map(bookName), ...printNames(plan)].map((name) => [keyOf(name.name, name.place), name]),
  );
  const splices: Splice[] = [];
  const list = childOf(workbook.root, 'definedNames');
  let stale = 0;
  for (const element of childrenOf(list, 'definedName')) {
    const name = attributeOf(element, 'name') ?? '';
    const local = attributeOf(element, 'localSheetId');
    const place = local === undefined ? undefined : newPlace(workbook, plan, Number(local));
    const replacement = wanted.get(keyOf(name, place));
    if (replacement) {
      if (place === undefined && !OURS.test(name)) throw refused('nameTaken', { name });
      wanted.delete(keyOf(name, place));
      splices.push(replaceElement(element, printName(replacement, prefix)));
    } else if (isStale(element, name, place, plan)) {
      stale++;
      splices.push(replaceElement(element, ''));
    } else if (place !== undefined) splices.push(...changeAttribute(element, 'localSheetId', String(place)));
  }
  const added = [...wanted.values()].map((name) => printName(name, prefix)).join('');
  // The schema has no empty list of names.
  if (list && added === '' && stale === list.children.length) return [replaceElement(list, '')];
  if (added === '') return splices;
  if (list) return [...splices, appendTo(list, added)];
  const place = placeAfter(workbook.root, ['sheets', 'functionGroups', 'externalReferences']);
  return [insertAt(place, `<${prefix}definedNames>${added}</${prefix}definedNames>`)];
}

/** A name of ours that an earlier run gave to a cell of a sheet now written anew: it would point at something else. */
function isStale(element: XmlElement, name: string, place: number | undefined, plan: GraftPlan): boolean {
  if (place !== undefined) {
    const sheet = plan.order[place];
    return sheet !== undefined && 'draft' in sheet && BUILT_IN.test(name);
  }
  const sheet =
    ONLY_OURS.test(name) && attributeOf(element, 'hidden') === '1'
      ? splitReference(element.text.trim())?.sheet
      : undefined;
  return sheet !== undefined && plan.placements.some(({ existing }) => existing?.name === sheet);
}

function bookName({ name, reference, hidden }: NameDraft): NameText {
  return { name, place: undefined, reference, hidden };
}

function printNames(plan: GraftPlan): NameText[] {
  return plan.placements.flatMap((placement) => {
    const { name, print } = placement.draft;
    const place = plan.order.indexOf(placement);
    const names: NameText[] = [];
    const sheet = quoteSheetName(name);
    if (print.area) {
      const { top, left, bottom, right } = print.area;
      names.push({
        name: '_xlnm.Print_Area',
        place,
        reference: `${sheet}!${absoluteA1(top, left)}:${absoluteA1(bottom, right)}`,
        hidden: false,
      });
    }
    if (print.titleRows) {
      const [first, last] = print.titleRows;
      names.push({
        name: '_xlnm.Print_Titles',
        place,
        reference: `${sheet}!$${String(first + 1)}:$${String(last + 1)}`,
        hidden: false,
      });
    }
    return names;
  });
}

/** Names differ neither by case nor by anything but their spelling; one on a sheet is another than the workbook's. */
function keyOf(name: string, place: number | undefined): string {
  return `${name.toLowerCase()}!${place === undefined ? '' : String(place)}`;
}

function printName({ name, place, reference, hidden }: NameText, prefix: string): string {
  const local = place === undefined ? '' : ` localSheetId="${String(place)}"`;
  const secret = hidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${escapeXmlAttribute(name)}"${local}${secret}>${escapeXmlText(reference)}</${prefix}definedName>`;
}
