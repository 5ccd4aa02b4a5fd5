import type { BrokenCheck, Place } from '../base/problem';
import { allChecks } from './allChecks';
import type { Check } from './check';
import type { Unread } from './unread';
import { type Explanation, explain } from './explain';
import { placeOf } from './checkedFigure';
import type { Form } from './checkedForm';
import { type FormSet, formSet } from './formSet';
import type { FormKind } from './read/formKinds';
import { type Relation, holds, placesOf } from './relation';
import { relationDetails } from './relationDetails';
import { unitSlipped } from './rules/unitSlipped';
import { type UnitSlip, leadsAcross, unitSlips } from './unitSlip';

export interface CheckReport {
  readonly findings: readonly CheckFinding[];
  /** Rules that spoke, and those of them that found everything as it must be. */
  readonly checked: number;
  readonly passed: number;
  readonly notChecked: readonly NotChecked[];
  /** What each rule that spoke compared. */
  readonly rules: readonly RuleResult[];
}

export interface RuleResult {
  readonly check: Check;
  readonly relations: readonly Relation[];
  readonly broken: number;
}

export interface CheckFinding extends BrokenCheck {
  readonly check: Check;
  /** What does not hold; where a whole form is in the wrong unit, the first relation that shows it. */
  readonly relation: Relation;
  /** Undefined where a whole form is meant. */
  readonly explanation?: Explanation;
}

export interface NotChecked {
  readonly code: string;
  readonly why: Unread['why'] | 'noForm' | 'notPrinted';
  readonly details: Readonly<Record<string, string>>;
}

/** Every rule over the forms of one workbook. What could not be compared is counted, never passed. */
export function runChecks(forms: readonly Form[], year: number | undefined): CheckReport {
  const set = formSet(forms, year);
  const owner = new Map<Relation, Check>();
  const notChecked: NotChecked[] = [];
  const seen = new Set<string>();
  for (const check of allChecks) {
    const attempts = check.relate(set);
    const relations = attempts.flatMap((one) => (one.kind === 'unread' ? [] : [one]));
    for (const relation of relations) {
      const key = relationKey(relation);
      if (!seen.has(key)) owner.set(relation, check);
      seen.add(key);
    }
    notChecked.push(
      ...whyNot(
        check,
        set,
        relations.length,
        attempts.flatMap((one) => (one.kind === 'unread' ? [one] : [])),
      ),
    );
  }
  const relations = [...owner.keys()];
  const between = relations.filter(leadsAcross);
  const slips = unitSlips(between);
  const slipped = new Set(slips.flatMap((slip) => slip.relations));
  const explained = explain(
    relations.filter((relation) => !slipped.has(relation)),
    (relation) => owner.get(relation)?.level === 'error',
  );
  const findings = [
    ...slips.flatMap(slipFinding),
    ...explained.flatMap((explanation) => {
      const check = owner.get(explanation.relation);
      return check ? [findingOf(check, explanation)] : [];
    }),
  ];
  const rules = allChecks.flatMap((check): readonly RuleResult[] => {
    // A wrong unit is no relation of its own: it is looked for in all those that lead from one sheet to another.
    if (check === unitSlipped) return between.length === 0 ? [] : [{ check, relations: [], broken: slips.length }];
    const own = relations.filter((relation) => owner.get(relation) === check);
    return own.length === 0 ? [] : [{ check, relations: own, broken: own.filter((one) => !holds(one)).length }];
  });
  return {
    findings: inReadingOrder(findings),
    checked: rules.length,
    passed: rules.filter(({ broken }) => broken === 0).length,
    notChecked: notChecked.filter(({ code }) => code !== unitSlipped.code || between.length === 0),
    rules,
  };
}

function slipFinding({ sheet, unit, times, places, relations: [relation] }: UnitSlip): readonly CheckFinding[] {
  const { code, level, law } = unitSlipped;
  const details = { says: 'unitSlipped', sheet, unit, times, law, also: '' } as const;
  return relation ? [{ code, level, details, places, check: unitSlipped, relation }] : [];
}

function findingOf(check: Check, explanation: Explanation): CheckFinding {
  const { relation, suspect, alsoBroken } = explanation;
  const places = placesOf(relation);
  const first = suspect && placeOf(suspect);
  const isFirst = ({ sheet, cell }: Place) => sheet === first?.sheet && cell === first.cell;
  return {
    code: check.code,
    level: check.level,
    details: {
      ...relationDetails(explanation),
      law: check.law,
      also: affected(alsoBroken, places),
    },
    places: first ? [first, ...places.filter((place) => !isFirst(place))] : places,
    check,
    relation,
    explanation,
  };
}

/** As many other relations are named by their first cell. */
const MOST_NAMED = 8;

function affected(relations: readonly Relation[], said: readonly Place[]): string {
  const isSaid = (place: Place) => said.some(({ sheet, cell }) => sheet === place.sheet && cell === place.cell);
  const cells = relations.flatMap((relation) => placesOf(relation).slice(0, 1)).filter((place) => !isSaid(place));
  const named = [...new Set(cells.map(({ sheet, cell }) => `「${sheet}」${cell ?? ''}`))];
  return named.length > MOST_NAMED ? `${named.slice(0, MOST_NAMED).join('、')}…` : named.join('、');
}

/** Errors before notices; otherwise as the rules are listed. */
function inReadingOrder(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return [...findings].sort((a, b) => Number(a.level === 'notice') - Number(b.level === 'notice'));
}

function whyNot({ code, needs }: Check, set: FormSet, found: number, unread: readonly Unread[]): readonly NotChecked[] {
  const reasons = new Map(unread.map(({ why, details }) => [JSON.stringify([why, details]), { code, why, details }]));
  if (reasons.size > 0) return [...reasons.values()];
  if (found > 0) return [];
  const missing = needs.find((one) => set.each(...kindsOf(one)).length === 0);
  if (!missing) return [{ code, why: 'notPrinted', details: {} }];
  return [{ code, why: 'noForm', details: { form: kindsOf(missing)[0] ?? '' } }];
}

function kindsOf(need: FormKind | readonly FormKind[]): readonly FormKind[] {
  return typeof need === 'string' ? [need] : need;
}

/** The same cells in the same parts: a relation that two rules name is one. */
function relationKey(relation: Relation): string {
  return `${relation.kind} ${placesOf(relation)
    .map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`)
    .join(' ')} ${relation.kind === 'stated' ? relation.saying : ''}`;
}
