import { criterionJson } from '../../../src/cli/criterionJson';
import { readGiven } from '../../../src/cli/readGiven';
import { type BodyCase, bodySentences, type Given, type Wanted } from '../../cases/criteria/bodySentences';
import {
  countySentences,
  furtherSentences,
  lastSentences,
  misleadingSentences,
} from '../../cases/criteria/countySentences';
import { formedSentences } from '../../cases/criteria/formedSentences';
import { formSentences } from '../../cases/criteria/formSentences';
import { ordinarySentences } from '../../cases/criteria/ordinarySentences';
import { countedSentences } from '../../cases/criteria/countedSentences';
import { itemSentences } from '../../cases/criteria/itemSentences';
import { kindSentences } from '../../cases/criteria/kindSentences';
import { leadInSentences } from '../../cases/criteria/leadInSentences';
import { mendedSentences } from '../../cases/criteria/mendedSentences';
import { numberMetSentences } from '../../cases/criteria/numberMetSentences';
import { openedSentences } from '../../cases/criteria/openedSentences';
import { oneThingSentences } from '../../cases/criteria/oneThingSentences';
import { planSentences } from '../../cases/criteria/planSentences';
import { shareSentences } from '../../cases/criteria/shareSentences';
import { sourceSentences } from '../../cases/criteria/sourceSentences';
import { tableSentences } from '../../cases/criteria/tableSentences';
import { targetSentences } from '../../cases/criteria/targetSentences';
import { toldSentences } from '../../cases/criteria/toldSentences';
import { townshipSentences } from '../../cases/criteria/townshipSentences';
import { carriedSentences } from '../../cases/criteria/carriedSentences';
import { clauseKinds } from '../../cases/criteria/clauseKinds';
import { freshSentences } from '../../cases/criteria/freshSentences';

/** What comes of it, in the terms in which it is wanted. */
function comesOut([full, indicator, text]: BodyCase, given: Given): Exclude<Wanted, string> | string | undefined {
  const read = readGiven(JSON.stringify(given));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const answer = criterionJson(text, String(full), indicator, read.value);
  if (!answer.ok) return answer.problem.code;
  if (answer.unread.length > 0) return `没读懂：${answer.unread.map((one) => one.text).join('；')}`;
  if (answer.range) return [Number(answer.range[0]), Number(answer.range[1])];
  return answer.notApplicable ? '不适用' : Number(answer.score);
}

test.each(
  [
    ...bodySentences,
    ...countySentences,
    ...misleadingSentences,
    ...furtherSentences,
    ...lastSentences,
    ...freshSentences,
    ...formSentences,
    ...townshipSentences,
    ...oneThingSentences,
    ...sourceSentences,
    ...targetSentences,
    ...formedSentences,
    ...ordinarySentences,
    ...mendedSentences,
    ...openedSentences,
    ...clauseKinds,
    ...carriedSentences,
    ...leadInSentences,
    ...tableSentences,
    ...kindSentences,
    ...shareSentences,
    ...planSentences,
    ...toldSentences,
    ...countedSentences,
    ...itemSentences,
    ...numberMetSentences,
  ].map((one) => [`${one[1]}（${String(one[0])} 分）：${one[2]}`, one] as const),
)('%s', (_, one) => {
  const [, , , ...worked] = one;
  for (const [given, wanted] of worked) {
    const found = comesOut(one, given);
    if (wanted === 'asks') expect([given, typeof found]).not.toEqual([given, 'number']);
    else expect([given, found]).toEqual([given, wanted]);
  }
});
