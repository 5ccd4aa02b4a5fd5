import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { runCommand } from '../../support/runCommand';
import { damaged } from '../damage';
import { keepsPromises, must } from '../promises';
import { Random } from '../../support/random';
import type { FuzzTarget } from '../target';

const BOOK = join(process.cwd(), 'assets/samples/示例乡2022.xlsx');
const FORMS = ['department-2022', 'management-2023'];

/** A damaged report or template is refused in a sentence; what is marked keeps every word, what is filled can be opened. */
export const wordFiles: FuzzTarget = {
  name: 'wordFiles',
  async run(seed, folder) {
    const random = new Random(seed);
    const { reports, templates } = await wholeFiles();
    const job = random.pick(JOB_NAMES);
    const bytes = damaged(random.pick(job === 'report' ? templates : reports), random);
    const [input, output] = [join(folder, '报告.docx'), join(folder, '结果.docx')];
    writeFileSync(input, bytes);
    const run = await runCommand(...JOBS[job](input, output), '--json');
    keepsPromises(run, { given: new Map([[input, bytes]]), out: output });
    if (run.status !== 0) return `${job} refused`;
    if (existsSync(output)) {
      const written = readFileSync(output);
      const read = readDocument(written);
      must(read.ok, `what was written can be read: ${read.ok ? '' : read.refusal.code}`);
      const before = words(bytes);
      if (job === 'proofread' && before !== undefined)
        must(words(written) === before, 'the marked copy has the same words');
    }
    return `${job} done`;
  },
};

const JOB_NAMES = ['proofread', 'reuse', 'scheme', 'report'] as const;

const JOBS: Readonly<Record<(typeof JOB_NAMES)[number], (input: string, output: string) => readonly string[]>> = {
  proofread: (input, output) => ['proofread', input, '--book', BOOK, '--out', output],
  reuse: (input, output) => ['reuse', input, '--book', BOOK, '--out', output],
  scheme: (input) => ['scheme', input],
  report: (input, output) => ['report', BOOK, '--template', input, '--assume-met', '--out', output],
};

interface WholeFiles {
  readonly reports: readonly Uint8Array[];
  readonly templates: readonly Uint8Array[];
}

let whole: Promise<WholeFiles> | undefined;

function wholeFiles(): Promise<WholeFiles> {
  whole ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-fuzz-word-'));
    const made = async (form: string, words: readonly string[]): Promise<Uint8Array> => {
      const out = join(folder, `${words[0]!}-${form}.docx`);
      const run = await runCommand(...words, '--form', form, '--out', out);
      must(run.status === 0, `${form}: ${run.err}`);
      return readFileSync(out);
    };
    const reports: Uint8Array[] = [];
    const templates: Uint8Array[] = [];
    for (const form of FORMS) {
      reports.push(await made(form, ['report', BOOK, '--assume-met']));
      templates.push(await made(form, ['forms']));
    }
    return { reports, templates };
  })();
  return whole;
}

/** Every text run of every part, by a reader that knows nothing of Word and need not open what ours opens; the comments are ours. */
function words(bytes: Uint8Array): string | undefined {
  const parts = unzipped(bytes);
  return (
    parts &&
    Object.entries(parts)
      .filter(([name]) => /^word\/(?!comments)[\w/]+\.xml$/.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => `${name}: ${strFromU8(part).replaceAll(NOT_WORDS, '')}`)
      .join('\n')
  );
}

const NOT_WORDS = /<\/?[\w:]+(?: [^<>]*)?>/g;

function unzipped(bytes: Uint8Array): ReturnType<typeof unzipSync> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}
