import type { Run } from '../documentTree';
import type { FieldNames, FieldValues, UnitAround } from './fieldValues';

/** Names of a line of a list, and behind them those of everything around it. */
export class NameScope {
  constructor(
    private readonly names: FieldNames,
    private readonly outer?: NameScope,
  ) {}

  knows(name: string, suffix: string | undefined): boolean {
    return this.some((names) => names.knows(name, suffix));
  }

  canBeAsked(name: string): boolean {
    return this.some((names) => names.canBeAsked(name) || names.inner(name) !== undefined);
  }

  /** What stands inside `{#name}`: the names of its lines, or the same names where it is no list. */
  inside(name: string): NameScope {
    const inner = this.innermost((names) => names.inner(name));
    return inner ? new NameScope(inner, this) : this;
  }

  all(): readonly string[] {
    return [...this.names.all, ...(this.outer?.all() ?? [])];
  }

  suffixes(): readonly string[] {
    return [...this.names.suffixes, ...(this.outer?.suffixes() ?? [])];
  }

  private some(test: (names: FieldNames) => boolean): boolean {
    return test(this.names) || (this.outer?.some(test) ?? false);
  }

  private innermost<T>(find: (names: FieldNames) => T | undefined): T | undefined {
    return find(this.names) ?? this.outer?.innermost(find);
  }
}

/** Values of a line of a list, and behind them those of everything around it. */
export class ValueScope {
  constructor(
    private readonly values: FieldValues,
    private readonly outer?: ValueScope,
  ) {}

  resolve(name: string, suffix: string | undefined, unit: UnitAround): Run | undefined {
    return this.values.resolve(name, suffix, unit) ?? this.outer?.resolve(name, suffix, unit);
  }

  /** The scopes in which the inside of `{#name}` is written: one per line, one where a value stands, none where it does not. */
  inside(name: string): readonly ValueScope[] {
    const lines = this.list(name);
    if (lines) return lines.map((line) => new ValueScope(line, this));
    return this.holds(name) ? [this] : [];
  }

  private list(name: string): readonly FieldValues[] | undefined {
    return this.values.list(name) ?? (this.values.holds(name) === undefined ? this.outer?.list(name) : undefined);
  }

  private holds(name: string): boolean {
    return this.values.holds(name) ?? this.outer?.holds(name) ?? false;
  }
}
