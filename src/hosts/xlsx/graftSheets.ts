import type { Result } from '../../core/base/problem';
import type { SheetDraft, WorkbookDraft } from '../../core/workbook/workbookDraft';
import { type CarriedObjects, carriedObjects, carriedRelations } from './graft/carriedObjects';
import { chartParts } from './graft/chartParts';
import { dropFromCalcChain } from './graft/dropFromCalcChain';
import { editList } from '../package/editList';
import { editWorkbookPart } from './graft/editWorkbookPart';
import { emptyStyles } from './graft/emptyStyles';
import { planGraft } from './graft/planGraft';
import type { GraftPlan } from './graft/planGraft';
import { readSheetTables } from './read/readSheetTables';
import { sheetXml } from './graft/sheetXml';
import { StyleBook } from './graft/styleBook';
import { vocabularyOf } from './graft/vocabulary';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';
import { relationsPartOf, targetFrom } from '../package/relations';
import { attempt } from '../package/refusing';
import { escapeXmlAttribute } from '../package/xml/escapeXml';
import { xmlBytes } from '../package/xml/xmlBytes';
import { attributeOf } from '../package/xml/xmlTree';
import { writeZip } from '../package/zip/writeZip';

const CONTENT_TYPES = '[Content_Types].xml';
const TYPE_OF = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * Her package with our sheets in it. Parts that need not change keep their compressed bytes. Grafting the same sheets upon the
 * result again (`replaces` naming them) gives the same file.
 */
export function graftSheets(bytes: Uint8Array, draft: WorkbookDraft): Result<Uint8Array> {
  return attempt(() => {
    const graft = new Graft(openWorkbook(bytes), draft);
    return graft.run();
  });
}

class Graft {
  private readonly workbook: OpenWorkbook;
  private readonly draft: WorkbookDraft;
  private readonly plan: GraftPlan;
  private readonly changes = new Map<string, Uint8Array | undefined>();
  private readonly newRelations: string[] = [];
  private readonly newTypes: string[] = [];
  private readonly dropped = new Set<string>();

  constructor(workbook: OpenWorkbook, draft: WorkbookDraft) {
    this.workbook = workbook;
    this.draft = draft;
    this.plan = planGraft(workbook, draft);
  }

  run(): Uint8Array {
    this.putSheets();
    this.trimCalcChain();
    this.put(this.workbook.part, editWorkbookPart(this.workbook, this.plan, this.draft));
    this.putWorkbookRelations();
    this.putContentTypes();
    return writeZip(this.workbook.package.archive, this.changes);
  }

  private putSheets(): void {
    const vocabulary = vocabularyOf(this.workbook.root);
    const stylesPart = this.partOf('styles') ?? this.addStyles();
    const present = this.workbook.package.has(stylesPart);
    const styles = new StyleBook(present ? this.read(stylesPart) : emptyStyles(vocabulary.main), stylesPart);
    for (const { draft, existing, part, relationId } of this.plan.placements) {
      const charts = existing ? undefined : this.putCharts(draft, part);
      const carried = existing ? this.carried(draft, part) : { ...(charts === undefined ? {} : { drawing: charts }) };
      this.put(part, sheetXml(draft, styles, vocabulary, carried));
      if (!existing) this.announce(part, 'worksheet', relationId);
      else if (this.workbook.package.has(relationsPartOf(part)))
        this.put(relationsPartOf(part), carriedRelations(this.workbook.package, part, carried));
    }
    this.put(stylesPart, styles.bytes());
  }

  /** Gives the relation that leads from the sheet to its charts. */
  private putCharts(draft: SheetDraft, part: string): string | undefined {
    const isFree = (name: string) => !this.workbook.package.has(name) && !this.changes.has(name);
    const charts = chartParts(draft, part, isFree);
    for (const { name, xml, type } of charts?.parts ?? []) {
      this.put(name, new TextEncoder().encode(xml));
      if (type !== undefined)
        this.newTypes.push(`<Override PartName="/${escapeXmlAttribute(name)}" ContentType="${type}"/>`);
    }
    return charts?.drawing;
  }

  private carried(draft: SheetDraft, part: string): CarriedObjects {
    const tables = readSheetTables(this.workbook.package, part)
      .filter(({ name }) => draft.herTables?.includes(name))
      .map(({ relation }) => relation);
    return { ...carriedObjects(this.workbook.package.read(part), part), ...(tables.length > 0 ? { tables } : {}) };
  }

  private addStyles(): string {
    const part = `${this.workbook.part.slice(0, this.workbook.part.lastIndexOf('/') + 1)}styles.xml`;
    this.announce(part, 'styles', this.plan.freeRelationId());
    return part;
  }

  private trimCalcChain(): void {
    const part = this.partOf('calcChain');
    const replaced = new Set(this.plan.placements.filter(({ existing }) => existing).map(({ sheetId }) => sheetId));
    if (part === undefined || replaced.size === 0 || !this.workbook.package.has(part)) return;
    const trimmed = dropFromCalcChain(this.read(part), part, (sheetId) => replaced.has(sheetId));
    this.put(part, trimmed);
    if (!trimmed) this.dropped.add(part);
  }

  private putWorkbookRelations(): void {
    const part = relationsPartOf(this.workbook.part);
    const gone = new Set(
      this.workbook.relations
        .filter((relation) => relation.part !== undefined && this.dropped.has(relation.part))
        .map(({ id }) => id),
    );
    this.put(
      part,
      editList(this.read(part), part, (element) => gone.has(attributeOf(element, 'Id') ?? ''), this.newRelations),
    );
  }

  private putContentTypes(): void {
    const gone = new Set([...this.dropped].map((part) => `/${part}`.toLowerCase()));
    const drop = (partName: string | undefined): boolean => partName !== undefined && gone.has(partName.toLowerCase());
    this.put(
      CONTENT_TYPES,
      editList(
        this.read(CONTENT_TYPES),
        CONTENT_TYPES,
        (element) => drop(attributeOf(element, 'PartName')),
        this.newTypes,
      ),
    );
  }

  private announce(part: string, kind: 'worksheet' | 'styles', relationId: string): void {
    const type = `${vocabularyOf(this.workbook.root).relationships}/${kind}`;
    const target = escapeXmlAttribute(targetFrom(this.workbook.part, part));
    this.newRelations.push(`<Relationship Id="${relationId}" Type="${type}" Target="${target}"/>`);
    this.newTypes.push(`<Override PartName="/${escapeXmlAttribute(part)}" ContentType="${TYPE_OF}${kind}+xml"/>`);
  }

  private partOf(kind: string): string | undefined {
    return this.workbook.relations.find((relation) => relation.kind === kind)?.part;
  }

  private read(part: string): Uint8Array {
    return xmlBytes(this.workbook.package.readLong(part), part);
  }

  /** A part that comes out as it was is left alone, down to the way it was compressed. */
  private put(part: string, bytes: Uint8Array | undefined): void {
    const name = this.workbook.package.nameOf(part) ?? part;
    if (bytes && this.workbook.package.has(part) && sameBytes(bytes, this.read(part))) return;
    this.changes.set(name, bytes);
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
