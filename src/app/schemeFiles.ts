import { type Result, refuse, success } from '../core/base/problem';
import { fileTitle } from '../core/report/fileTitle';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { schemesInDocument } from '../core/schemes/fromDocument/schemesInDocument';
import { copiedSheets } from '../core/sheets/copiedSheet';
import { documentSchemeSheets } from './documentSchemeSheets';
import { schemesInSheets } from './chooseScheme';
import type { NamedFile } from './namedFile';
import { readOwn } from './ownWorkbook';
import type { WorkbookPort } from './ports';
import { likelySchemes, schemeInDocument } from './schemeInDocument';
import { type WordPort, refusedFile } from './wordPort';

/** A county's 指标体系 that is given as a file: from then on it is a sheet of her workbook, to be chosen by its name. */
export interface SchemeFiles {
  /** The sheets that were written: those of the workbook that hold a scheme, or the tables of a Word file that do. */
  keepScheme(file: NamedFile): Promise<Result<readonly string[]>>;
}

export function schemeFiles(workbook: WorkbookPort, word: WordPort): SchemeFiles {
  const write = async (plan: Parameters<typeof calculatePlan>[0], seen: Parameters<typeof calculatePlan>[1]) => {
    const draft = calculatePlan(plan, seen);
    const written = await workbook.write(draft);
    return written.ok ? success(draft.sheets.map(({ name }) => name)) : written;
  };
  return {
    async keepScheme(file) {
      const seen = await workbook.read();
      if (!seen.ok) return seen;
      if (/\.docx$/i.test(file.name)) {
        const text = await word.finished(file).read();
        if (!text.ok) return refusedFile(text.refusal, file);
        const found = likelySchemes(schemesInDocument(text.value));
        const read = found.length === 0 ? schemeInDocument(text.value, undefined) : undefined;
        return read?.ok === false
          ? refusedFile(read.refusal, file)
          : write(documentSchemeSheets(found, seen.value), seen.value);
      }
      const given = await word.book(file).read();
      if (!given.ok) return refusedFile(given.refusal, file);
      const { hers, names } = readOwn(given.value);
      const found = schemesInSheets(hers, names).filter(({ scheme }) => scheme.appliesTo === 'department');
      const sheets = given.value.sheets.filter(({ name }) => found.some(({ sheet }) => sheet === name));
      if (sheets.length === 0) return refusedFile(refuse('noSchemeInBook').refusal, file);
      return write(copiedSheets(sheets, fileTitle(file.name.replace(/\.\w+$/, '')), seen.value), seen.value);
    },
  };
}
