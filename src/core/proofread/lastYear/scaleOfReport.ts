import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import type { ReportText } from '../reportText';

/** 万元 per 1 in a table that names no unit: 元 where the whole report writes its money so, else 万元. */
export const scaleOfReport = onceFor(({ paragraphs }: ReportText): string => {
  const all = paragraphs.flatMap(({ text }) =>
    [...evened(text).matchAll(/\d ?(万元|亿元|元)/g)].map(([, unit]) => unit),
  );
  return all.length > 0 && all.every((unit) => unit === '元') ? '0.0001' : '1';
});
