import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FinishedReportPort } from '../../app/proofreading';
import { type Result, refuse } from '../../core/base/problem';
import { readFileBytes } from '../package/readFileBytes';
import { writeWhole } from '../package/writeWhole';
import { writeComments } from './comments/writeComments';
import { readDocument } from './readDocument';
import { replaceWords } from './replaceWords';

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
      const marked = writeComments(bytes.value, notes, AUTHOR);
      return marked.ok ? writeWhole(output, marked.value) : marked;
    },
    async rewrite(replacements, remarks, output) {
      const refused = await refusedOutput(input, output);
      if (refused) return refused;
      const bytes = await load();
      if (!bytes.ok) return bytes;
      const replaced = replaceWords(bytes.value, replacements);
      if (!replaced.ok) return replaced;
      const after = readDocument(replaced.value);
      if (!after.ok) return after;
      const notes = remarks.map(({ paragraph, text }) => ({
        paragraph,
        start: 0,
        end: after.value.paragraphs[paragraph]?.text.length ?? 0,
        text,
      }));
      const marked = writeComments(replaced.value, notes, AUTHOR);
      return marked.ok ? writeWhole(output, marked.value) : marked;
    },
  };
}

const AUTHOR = '绩效自评助手';

async function refusedOutput(input: string, output: string): Promise<Result<void> | undefined> {
  if (!/\.docx$/i.test(output)) return refuse('reportNotDocx', { path: output });
  const [from, to] = await Promise.all([input, output].map((path) => realpath(path).catch(() => resolve(path))));
  return from === to ? refuse('markedIsReport', { path: output }) : undefined;
}
