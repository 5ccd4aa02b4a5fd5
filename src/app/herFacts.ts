import type { Finding } from '../core/base/problem';
import type { Facts } from '../core/facts/facts';
import { evidenceIn, settleFacts } from '../core/facts/findFacts';
import { type Entries, NO_ENTRIES, mergeEntries } from '../core/scorecard/entries';
import { projectsForFacts } from '../core/projects/projectsForFacts';
import { rollForward } from '../core/ownSheets/rollForward';
import { surveyFormScore } from '../core/ownSheets/surveyFormScore';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { FactsOptions } from './outcomes';
import { type Own, isEmpty, nothingKnown } from './ownWorkbook';

/** The facts as the tables and she herself say them: what she typed for another year is not taken for this one's. */
export function findHerFacts(own: Own, { year: asked, unit }: Pick<FactsOptions, 'year' | 'unit'>, answers: Entries) {
  const { words } = mergeEntries(own.entries, answers);
  const found = evidenceIn(own.hers, own.names, asked, words, projectsForFacts(own.hers, own.names, words));
  // A year that she named once stays until the tables are of a later one.
  const named = [own.year, found.year].filter((one) => one !== undefined);
  const year = asked ?? (named.length > 0 ? Math.max(...named) : undefined);
  const said = found.unit === undefined ? (unit ?? own.unit) : undefined;
  const rolled =
    own.year === undefined || year === undefined || year === own.year
      ? { own, findings: [] }
      : rollForward(own, own.year, year);
  const { entries, factRemarks, surveyForm, typedLines } = rolled.own;
  const given = mergeEntries(entries, answers);
  const facts = settleFacts(said === undefined ? { ...found, year } : { ...found, year, unit: said, unitSaid: true }, {
    year: asked,
    typed: given.facts,
    overrides: given.overrides,
    formSatisfaction: surveyFormScore(surveyForm),
    ownSheets: own.names,
  });
  return { facts, given, kept: entries, factRemarks, surveyForm, typedLines, rolled: rolled.findings };
}

/** The facts alone, with a sentence where there is nothing to find. */
export function factsIn(snapshot: WorkbookSnapshot, own: Own, { year, unit, words }: FactsOptions): Facts {
  const { facts } = findHerFacts(own, { year, unit }, { ...NO_ENTRIES, ...(words ? { words } : {}) });
  if (!nothingKnown(facts)) return facts;
  const nothing: Finding = {
    code: isEmpty(snapshot) ? 'nothingInWorkbook' : 'nothingRecognised',
    level: 'error',
    details: {},
    places: [],
  };
  return { ...facts, findings: [nothing, ...facts.findings] };
}
