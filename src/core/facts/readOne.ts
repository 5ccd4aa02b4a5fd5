import type { Table } from '../tables/table';
import { Governing } from '../tables/words/governing';
import type { Vocabulary } from '../tables/words/explained';
import { Collector } from './collector';
import type { Recogniser } from './recognisers/recogniser';
import { satisfactionSurvey } from './recognisers/satisfactionSurvey';
import { type Survey, readSurvey } from './survey';
import { otherThanQuestions } from './surveyLines';

/** A table as one recogniser read it. */
export interface ReadTable {
  readonly table: Table;
  readonly kind: string;
  readonly collector: Collector;
  readonly survey: ReturnType<typeof readSurvey>;
}

export const NO_SURVEY: ReadTable['survey'] = { survey: undefined, findings: [] };

export function readOne(table: Table, recogniser: Recogniser, vocabulary: Vocabulary, ofMonths = false): ReadTable {
  const collector = new Collector(table, recogniser.id, new Governing(table, vocabulary, ofMonths));
  recogniser.read(table, collector);
  const asks = recogniser === satisfactionSurvey && collector.mayBe('satisfaction');
  const survey = asks && !collector.hasUnknownLine('satisfaction', table.rows) ? readSurvey(table) : NO_SURVEY;
  const isWhole = survey.survey === undefined || isOfQuestions(table, survey.survey, collector);
  return { table, kind: recogniser.id, collector, survey: isWhole ? survey : { ...survey, survey: undefined } };
}

function isOfQuestions(table: Table, { questions }: Survey, collector: Collector): boolean {
  const [column] = table.columns.filter(({ role }) => role === 'value');
  const row = questions[0]?.answers[0]?.row ?? table.bodyTop;
  return otherThanQuestions(table, questions)
    .map(
      (line) =>
        column !== undefined && collector.mayHoldLine({ fact: 'satisfaction', row, column, label: line.text }, line),
    )
    .every(Boolean);
}
