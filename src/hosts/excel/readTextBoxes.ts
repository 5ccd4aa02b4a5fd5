import type { ExcelClient } from './excelClient';
import { excelCode } from './excelRefusal';
import { QUIET } from './quietly';
import type { UsedArea } from './readAreas';

/** So many shapes are asked in one request. */
const AT_ONCE = 500;
/** A group may hold groups. */
const DEEPEST = 5;

interface Shape {
  readonly sheet: string;
  readonly shape: Excel.Shape;
  readonly type: string;
}

/**
 * What stands in text boxes and shapes over the cells, by the id of the sheet, each text once. A picture or a line has no text to ask for.
 * An Excel that will not tell is read without: a decoration of hers must not keep her from her score.
 */
export async function readTextBoxes(
  client: ExcelClient,
  areas: readonly UsedArea[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (areas.every(({ shapes }) => shapes.length === 0)) return new Map();
  try {
    return await client.run(QUIET, async (context) => {
      const over = areas.flatMap(({ sheet, shapes }) => {
        const all = context.workbook.worksheets.getItem(sheet).shapes;
        return shapes.map(({ id, type }) => ({ sheet, shape: all.getItem(id), type }));
      });
      return bySheet(await textsOf(context, await outOfGroups(context, over)));
    });
  } catch (reason) {
    if (excelCode(reason) === undefined) throw reason;
    return new Map();
  }
}

async function outOfGroups(context: Excel.RequestContext, shapes: readonly Shape[], depth = 0): Promise<Shape[]> {
  const single = shapes.filter(({ type }) => type === 'GeometricShape');
  const groups = shapes.filter(({ type }) => type === 'Group');
  if (groups.length === 0 || depth === DEEPEST) return single;
  const held = groups.map(({ sheet, shape }) => ({ sheet, shapes: shape.group.shapes.load('items/id,items/type') }));
  await context.sync();
  const inner = held.flatMap(({ sheet, shapes: { items } }) =>
    items.map((shape) => ({ sheet, shape, type: shape.type })),
  );
  return [...single, ...(await outOfGroups(context, inner, depth + 1))];
}

async function textsOf(
  context: Excel.RequestContext,
  shapes: readonly Shape[],
): Promise<readonly (readonly [string, string])[]> {
  const texts: (readonly [string, string])[] = [];
  for (let first = 0; first < shapes.length; first += AT_ONCE) {
    const frames = shapes
      .slice(first, first + AT_ONCE)
      .map(({ sheet, shape }) => ({ sheet, frame: shape.textFrame.load('hasText') }));
    await context.sync();
    const written = frames
      .filter(({ frame }) => frame.hasText)
      .map(({ sheet, frame }) => ({ sheet, range: frame.textRange.load('text') }));
    await context.sync();
    texts.push(...written.map(({ sheet, range: { text } }) => [sheet, text.trim()] as const));
  }
  return texts;
}

function bySheet(texts: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [sheet, text] of texts) {
    if (text === '') continue;
    // Excel ends the lines of a shape with a return.
    found.set(sheet, (found.get(sheet) ?? new Set()).add(text.replace(/\r\n?|\v/g, '\n')));
  }
  return new Map([...found].map(([sheet, own]) => [sheet, [...own]]));
}
