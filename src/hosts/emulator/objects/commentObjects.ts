import { cellOfKey } from '../../../core/workbook/snapshot';
import type { EmulatedSheet } from '../book/emulatedSheet';
import type { EmulatedWorkbook } from '../book/emulatedWorkbook';
import { itemNotFound } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { rangeObject } from './rangeObject';

/** What is written at the cells of all sheets. A file does not tell us here which were notes: all are comments, without replies. */
export function commentsObject(workbook: EmulatedWorkbook): RichObject {
  const items = () =>
    workbook.sheets.flatMap((sheet) => [...sheet.comments.keys()].map((key) => commentObject(workbook, sheet, key)));
  return {
    type: 'CommentCollection',
    items,
    objects: {
      '': (id) => {
        const found = items().find(({ identity }) => identity?.()['Id'] === id);
        if (!found) throw itemNotFound('CommentCollection.getItem');
        return found;
      },
    },
    methods: { GetCount: () => items().length },
  };
}

function commentObject(workbook: EmulatedWorkbook, sheet: EmulatedSheet, key: number): RichObject {
  const id = `${sheet.id}:${String(key)}`;
  const { row, column } = cellOfKey(key);
  return {
    type: 'Comment',
    identity: () => ({ Id: id }),
    properties: { Id: () => id, Content: () => sheet.comments.get(key) ?? '' },
    objects: {
      GetLocation: () => rangeObject(workbook, sheet, { top: row, left: column, bottom: row, right: column }),
      Replies: () => ({ type: 'CommentReplyCollection', items: () => [] }),
    },
  };
}
