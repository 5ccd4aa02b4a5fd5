/** What a township may be called at its end, in every place that tells one by that; 民族乡 ends as 乡 does, 民族苏木 as 苏木. */
export const TOWNSHIP_KINDS = '乡|镇|街道|苏木';

/** 「全乡」 「全苏木」: all of hers, whatever kind hers is. */
export const ALL_OF_TOWNSHIP = `全(?:${TOWNSHIP_KINDS})`;
