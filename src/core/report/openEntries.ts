import type { OpenRun } from './documentTree';
import { REPORT_ENTRIES, type ReportEntry } from '../sheets/reportEntries';
import type { Place } from '../base/problem';

/** What is open in a report, each once: what she writes, and figures that are missing, in the order in which they are met. */
export interface OpenEntries {
  readonly texts: readonly (ReportEntry & { readonly place: Place | undefined })[];
  /** By what stands between the brackets. */
  readonly figures: readonly { readonly name: string; readonly place: Place | undefined }[];
}

export function openEntries(open: readonly OpenRun[]): OpenEntries {
  const asked = new Map(REPORT_ENTRIES.map((entry) => [entry.key, entry]));
  const texts = new Map<string, OpenEntries['texts'][number]>();
  const figures = new Map<string, OpenEntries['figures'][number]>();
  for (const { key, text, source } of open) {
    const entry = asked.get(key);
    if (entry) texts.set(key, { ...entry, place: texts.get(key)?.place ?? source });
    else {
      const name = /^【待补充[：:]?(.*)】$/.exec(text)?.[1] ?? text;
      // An indicator is asked for in a table and in the text, where more is said of it.
      const what = key.includes('/') ? key : name.replace(/（.*）$/, '');
      const known = figures.get(what);
      if (!known || known.name.length < name.length) figures.set(what, { name, place: source ?? known?.place });
    }
  }
  return { texts: [...texts.values()], figures: [...figures.values()] };
}
