/** 「{决算收入}万元」 of a template gives 「1267.33万元」, once: the unit that she wrote behind the tag stands. */
export function withoutRepeatedUnit(text: string, following: string): string {
  const unit = /^-?[\d.]+(万元|元|%|分|人|个)$/.exec(text)?.[1];
  return unit !== undefined && following.replace('％', '%').startsWith(unit) ? text.slice(0, -unit.length) : text;
}
