import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportPort } from '../../app/reportPort';
import type { TemplateProblem } from '../../core/report/template/templateProblem';
import { type Refusal, type Result, refuse, success } from '../../core/base/problem';
import { readFileBytes } from '../package/readFileBytes';
import { writeWhole } from '../package/writeWhole';
import { checkTemplate, fillTemplate } from './fill/fillTemplate';
import { readDocument } from './readDocument';
import { type MakeWorkbook, writeDocument } from './write/writeDocument';

/** A report as a Word file on disk, put in its place whole. */
export function reportFile(output: string, makeWorkbook: MakeWorkbook): ReportPort {
  const check: ReportPort['check'] = async (template, names) => {
    if (!isDocx(output)) return refuse('reportNotDocx', { path: output });
    if (template === undefined) return success([]);
    if (await isSame(template, output)) return refuse('outputIsTemplate', { path: output });
    const bytes = await readFileBytes(template);
    if (!bytes.ok) return bytes;
    const checked = names ? checkTemplate(bytes.value, names) : readable(bytes.value);
    return checked.ok ? checked : ofTemplate(checked.refusal, template);
  };
  return {
    check,
    async write(tree) {
      if (!isDocx(output)) return refuse('reportNotDocx', { path: output });
      const made = writeDocument(tree, makeWorkbook);
      return made.ok ? put(output, made.value) : made;
    },
    async fill(template, names, values) {
      if (!isDocx(output)) return refuse('reportNotDocx', { path: output });
      if (await isSame(template, output)) return refuse('outputIsTemplate', { path: output });
      const bytes = await readFileBytes(template);
      if (!bytes.ok) return bytes;
      const filled = fillTemplate(bytes.value, names, values, makeWorkbook);
      if (!filled.ok) return ofTemplate(filled.refusal, template);
      if (filled.value.kind === 'problems') return success(filled.value.problems);
      const written = await put(output, filled.value.bytes);
      return written.ok ? success([]) : written;
    },
  };
}

function readable(bytes: Uint8Array): Result<readonly TemplateProblem[]> {
  const opened = readDocument(bytes);
  return opened.ok ? success([]) : opened;
}

function ofTemplate(refusal: Refusal, template: string): Result<never> {
  return { ok: false, refusal: { ...refusal, details: { ...refusal.details, path: template } } };
}

function isDocx(path: string): boolean {
  return /\.docx$/i.test(path);
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [from, to] = await Promise.all([one, other].map((path) => realpath(path).catch(() => resolve(path))));
  return from === to;
}

async function put(output: string, bytes: Uint8Array): Promise<Result<void>> {
  const written = await writeWhole(output, bytes);
  const isKnown = written.ok || written.refusal.code !== 'outputNotWritable';
  return isKnown ? written : refuse('reportNotWritable', { path: output });
}
