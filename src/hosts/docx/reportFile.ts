import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ReportPort } from '../../app/reportPort';
import { refuse, success } from '../../core/base/problem';
import { type MakeWorkbook, writeDocument } from './write/writeDocument';

/** A report as a Word file on disk, put in its place whole. */
export function reportFile(output: string, makeWorkbook: MakeWorkbook): ReportPort {
  return {
    async write(tree) {
      if (!/\.docx$/i.test(output)) return refuse('reportNotDocx', { path: output });
      const made = writeDocument(tree, makeWorkbook);
      if (!made.ok) return made;
      const temporary = join(dirname(resolve(output)), `.jixiao-${randomUUID()}.tmp`);
      try {
        const file = await open(temporary, 'wx');
        try {
          await file.writeFile(made.value);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, output);
        return success(undefined);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
        return refuse('reportNotWritable', { path: output });
      }
    },
  };
}
