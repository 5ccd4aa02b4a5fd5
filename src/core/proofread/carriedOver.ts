import type { Coordinates } from './readLabel';

export function definedOf(of: Coordinates): Partial<Coordinates> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== false));
}

/** 「预算15.40万元，决算14.48万元。较2022年决算数16.12万元减少…」: a sentence that does not say its stage compares like with like. */
export function likeWithLike(subject: Coordinates, base: Coordinates): Coordinates {
  const ofOtherYear = base.year !== undefined && subject.year !== undefined && base.year !== subject.year;
  return ofOtherYear && base.stage !== undefined ? { ...subject, stage: base.stage } : subject;
}
