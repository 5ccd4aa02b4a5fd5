import type { ReportPort } from '../../app/reportPort';
import { refuse } from '../../core/base/problem';
import { writeWhole } from '../package/writeWhole';
import { type MakeWorkbook, writeDocument } from './write/writeDocument';

/** A report as a Word file on disk, put in its place whole. */
export function reportFile(output: string, makeWorkbook: MakeWorkbook): ReportPort {
  return {
    async write(tree) {
      if (!/\.docx$/i.test(output)) return refuse('reportNotDocx', { path: output });
      const made = writeDocument(tree, makeWorkbook);
      if (!made.ok) return made;
      const written = await writeWhole(output, made.value);
      return written.ok ? written : refuse('reportNotWritable', { path: output });
    },
  };
}
