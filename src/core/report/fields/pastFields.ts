import { plainText } from '../../base/text';
import { type FactId, factCatalogue, factDefinition, factUnit } from '../../facts/catalogue';
import { lastYearFact } from '../../facts/lastYearFact';
import type { Figure } from '../../statements/figure';
import type { ReportData } from '../data/reportData';
import { type Field, numberField, openField } from './field';

/** 「上年决算支出」: facts of the catalogue that have no name of their own for the year before, and are sums or counts. */
const PAST = new Map<string, FactId>(
  factCatalogue.flatMap(({ id, name, kind }) =>
    (kind === 'money' || kind === 'count') && lastYearFact(id) === undefined && !name.startsWith('上年')
      ? [[plainText(`上年${name}`), id] as const]
      : [],
  ),
);

/** The fact whose figure of the year before the name stands for. */
export function pastFactOf(name: string): FactId | undefined {
  return PAST.get(plainText(name));
}

/** What her tables say of the year before; undefined where they do not. */
export function pastFigure({ facts }: ReportData, id: FactId): Figure | undefined {
  const { value, source } = facts.lastYear?.get(id) ?? {};
  if (!value) return undefined;
  const { kind, name } = factDefinition(id);
  const label = `上年${name}`;
  const [cell] = source?.cell.split(',') ?? [];
  return {
    label,
    value,
    measure: kind === 'money' ? 'money' : 'count',
    unit: factUnit(id),
    field: label,
    ...(source && {
      source: cell === undefined || cell === '' ? { sheet: source.sheet } : { sheet: source.sheet, cell },
    }),
  };
}

/** Those that are known: what no table says is asked for only where a template names it. */
export function pastFields(data: ReportData): readonly Field[] {
  return [...(data.facts.lastYear?.keys() ?? [])].flatMap((id) => {
    const figure = pastFigure(data, id);
    return figure ? [numberField(figure.label, figure, figure.measure === 'count')] : [];
  });
}

/** Known, or asked for by its name; undefined where the name is no figure of the year before. */
export function pastField(name: string, data: ReportData): Field | undefined {
  const id = pastFactOf(name);
  if (!id) return undefined;
  const figure = pastFigure(data, id);
  return figure
    ? numberField(figure.label, figure, figure.measure === 'count')
    : openField(`上年${factDefinition(id).name}`);
}
