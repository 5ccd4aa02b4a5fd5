import type { EmulatedShape, EmulatedSheet } from '../book/emulatedSheet';
import { invalidArgument, itemNotFound } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';

/** Worksheet.shapes, as far as somebody reads what is written in them. */
export function shapesObject(sheet: EmulatedSheet): RichObject {
  return collection('ShapeCollection', sheet.shapes, sheet.id);
}

function collection(type: string, shapes: readonly EmulatedShape[], within: string): RichObject {
  const items = () => shapes.map((shape, at) => shapeObject(shape, `${within}:${String(at)}`));
  return {
    type,
    items,
    objects: {
      '': (id) => itemOf(items(), id, type),
      GetItem: (id) => itemOf(items(), id, type),
    },
    methods: { GetCount: () => shapes.length },
  };
}

function itemOf(items: readonly RichObject[], id: unknown, type: string): RichObject {
  const found = items.find(({ identity }) => identity?.()['Id'] === id);
  if (!found) throw itemNotFound(`${type}.getItem`);
  return found;
}

/** Excel refuses to tell the text of what has none, and the shapes of what is no group. */
function shapeObject(shape: EmulatedShape, id: string): RichObject {
  return {
    type: 'Shape',
    identity: () => ({ Id: id }),
    properties: { Id: () => id, Type: () => shape.type },
    objects: {
      TextFrame: () => {
        if (shape.type !== 'GeometricShape') throw invalidArgument('Shape.textFrame');
        return textFrameObject(shape.text);
      },
      Group: () => {
        if (shape.type !== 'Group') throw invalidArgument('Shape.group');
        const { shapes } = shape;
        return { type: 'ShapeGroup', objects: { Shapes: () => collection('GroupShapeCollection', shapes, id) } };
      },
    },
  };
}

function textFrameObject(text: string): RichObject {
  return {
    type: 'TextFrame',
    properties: { HasText: () => text !== '' },
    objects: { TextRange: () => ({ type: 'TextRange', properties: { Text: () => text } }) },
  };
}
