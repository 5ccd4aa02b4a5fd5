import { cellKey } from '../../core/workbook/snapshot';
import type { ExcelClient } from './excelClient';
import { excelCode } from './excelRefusal';
import { type SheetList, listSheets } from './listSheets';
import { QUIET } from './quietly';

/** So many places are asked for in one request. */
const AT_ONCE = 500;

/** By the name of the sheet, then by `cellKey`. */
export type CommentsInBook = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * The list of sheets, and what is written in notes and comments. They are asked for with the list; only where there are some,
 * one request more tells where. An Excel that has no comments, or says only now that it has none, is read without.
 */
export async function listWithComments(
  client: ExcelClient,
): Promise<SheetList & { readonly comments: CommentsInBook }> {
  const none: CommentsInBook = new Map();
  if (!client.supports('1.10')) return { ...(await client.run(QUIET, listSheets)), comments: none };
  try {
    return await client.run(QUIET, async (context) => {
      const { workbook } = context;
      const threads = workbook.comments.load('items/content');
      const notes = client.supports('1.18') ? workbook.notes.load('items/content,items/authorName') : undefined;
      const list = await listSheets(context);
      const written = [...threads.items, ...(notes?.items ?? [])];
      return { ...list, comments: await placed(context, written) };
    });
  } catch (reason) {
    if (!/^(?:ApiNotFound|ApiNotAvailable|NotImplemented|UnsupportedFeature)$/.test(excelCode(reason) ?? ''))
      throw reason;
    return { ...(await client.run(QUIET, listSheets)), comments: none };
  }
}

async function placed(
  context: Excel.RequestContext,
  comments: readonly (Excel.Comment | Excel.Note)[],
): Promise<CommentsInBook> {
  const found = new Map<string, Map<number, string>>();
  for (let first = 0; first < comments.length; first += AT_ONCE) {
    const asked = comments.slice(first, first + AT_ONCE).map((comment) => {
      const at = comment.getLocation().untrack().load('address,rowIndex,columnIndex');
      const replies = 'replies' in comment ? comment.replies.load('items/content') : undefined;
      return { comment, at, replies };
    });
    await context.sync();
    for (const one of asked) put(found, one);
  }
  return found;
}

interface Asked {
  readonly comment: Excel.Comment | Excel.Note;
  readonly at: Excel.Range;
  readonly replies: Excel.CommentReplyCollection | undefined;
}

function put(found: Map<string, Map<number, string>>, { comment, at, replies }: Asked): void {
  const texts = [textOf(comment), ...(replies?.items ?? []).map(({ content }) => content)];
  const sheet = sheetOf(at.address);
  const own = found.get(sheet) ?? new Map<number, string>();
  own.set(cellKey(at.rowIndex, at.columnIndex), texts.map((text) => text.trim()).join('\n'));
  found.set(sheet, own);
}

/** `'预算 表'!B4` → `预算 表`. */
function sheetOf(address: string): string {
  return address
    .slice(0, address.lastIndexOf('!'))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
}

/** Excel begins a note with the name of who writes it: 「王会计:」 on a line of its own. */
function textOf(comment: Excel.Comment | Excel.Note): string {
  const { content } = comment;
  if ('replies' in comment) return content;
  const { authorName } = comment;
  if (authorName === '' || !content.startsWith(authorName)) return content;
  return content.slice(authorName.length).replace(/^\s*[:：]\s*/, '');
}
