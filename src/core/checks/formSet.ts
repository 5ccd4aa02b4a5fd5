import type { Unread } from './unread';
import type { Form } from './checkedForm';
import type { FormKind } from './read/formKinds';

/** The forms of one year, and of the year before: what a rule asks for by kind. */
export interface FormSet {
  /** Every form of a kind, whatever its year: what must hold inside a form holds in each. */
  each(...kinds: readonly FormKind[]): readonly Form[];
  /** Those of this year. */
  now(...kinds: readonly FormKind[]): readonly Form[];
  /** The forms of this year, for relations between two: one of each kind, of one unit, or the reason why not. */
  pair(...kinds: readonly FormKind[]): readonly Form[] | Unread | undefined;
  /** The one form of the year before. */
  lastYear(kind: FormKind): Form | undefined;
  /** The one form of this year. */
  one(kind: FormKind): Form | undefined;
  readonly year: number | undefined;
}

export function formSet(forms: readonly Form[], year: number | undefined): FormSet {
  const ofYear = (kind: FormKind, wanted: number | undefined) =>
    forms.filter(
      (form) => form.kind === kind && (form.year === wanted || (form.year === undefined && wanted === year)),
    );
  const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
  return {
    year,
    each: (...kinds) => forms.filter(({ kind }) => kinds.includes(kind)),
    now: (...kinds) => kinds.flatMap((kind) => ofYear(kind, year)),
    one: (kind) => only(ofYear(kind, year)),
    lastYear: (kind) =>
      year === undefined ? undefined : only(forms.filter((form) => form.kind === kind && form.year === year - 1)),
    pair(...kinds) {
      const found = kinds.map((kind) => ofYear(kind, year));
      if (found.some(({ length }) => length === 0)) return undefined;
      const double = found.find(({ length }) => length > 1);
      if (double)
        return {
          kind: 'unread',
          why: 'twoForms',
          details: { form: double[0]?.title ?? '', sheets: double.map(({ sheet }) => sheet).join('、') },
        };
      const pair = found.flatMap(([form]) => form ?? []);
      const owners = new Set(pair.flatMap(({ owner }) => owner ?? []));
      if (owners.size > 1) return { kind: 'unread', why: 'otherOwner', details: { owners: [...owners].join('、') } };
      return pair;
    },
  };
}
