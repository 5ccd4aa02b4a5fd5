import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FinishedReportPort } from '../../app/proofreading';
import { type Result, refuse } from '../../core/base/problem';
import { readFileBytes } from '../package/readFileBytes';
import { writeWhole } from '../package/writeWhole';
import { markReport, rewriteReport } from './markReport';
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
      const refused = await refusedOutput(input, output);
      if (refused) return refused;
      const bytes = await load();
      if (!bytes.ok) return bytes;
      const marked = markReport(bytes.value, notes);
      return marked.ok ? writeWhole(output, marked.value) : marked;
    },
    async rewrite(changes, output) {
      const refused = await refusedOutput(input, output);
      if (refused) return refused;
      const bytes = await load();
      if (!bytes.ok) return bytes;
      const rewritten = rewriteReport(bytes.value, changes);
      return rewritten.ok ? writeWhole(output, rewritten.value) : rewritten;
    },
  };
}

async function refusedOutput(input: string, output: string): Promise<Result<void> | undefined> {
  if (!/\.docx$/i.test(output)) return refuse('reportNotDocx', { path: output });
  const [from, to] = await Promise.all([input, output].map((path) => realpath(path).catch(() => resolve(path))));
  return from === to ? refuse('markedIsReport', { path: output }) : undefined;
}
