import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FinishedReportPort } from '../../app/proofreading';
import { type Result, refuse } from '../../core/base/problem';
import { readFileBytes } from '../package/readFileBytes';
import { writeWhole } from '../package/writeWhole';
import { writeComments } from './comments/writeComments';
import { readDocument } from './readDocument';

/** A finished report on disk. It is only read; what is marked goes to another file, whole or not at all. */
export function finishedReport(input: string): FinishedReportPort {
  let loading: Promise<Result<Uint8Array>> | undefined;
  const load = (): Promise<Result<Uint8Array>> => (loading ??= readFileBytes(input));
  return {
    async read() {
      const bytes = await load();
      return bytes.ok ? readDocument(bytes.value) : bytes;
    },
    async mark(notes, output) {
      if (!/\.docx$/i.test(output)) return refuse('reportNotDocx', { path: output });
      const [from, to] = await Promise.all([input, output].map((path) => realpath(path).catch(() => resolve(path))));
      if (from === to) return refuse('markedIsReport', { path: output });
      const bytes = await load();
      if (!bytes.ok) return bytes;
      const marked = writeComments(bytes.value, notes, '绩效自评助手');
      return marked.ok ? writeWhole(output, marked.value) : marked;
    },
  };
}
