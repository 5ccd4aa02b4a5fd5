import { FIGURE_CASES } from './figureCases';
import { changedIn, toldIn } from './toldIn';
import { SPOKEN_LAWS } from './spokenLaws';

describe('一段话里各数之间的关系：对的不报，改错一处就报在那一处', () => {
  it.each([...FIGURE_CASES, ...SPOKEN_LAWS].map((one) => [one[0], one] as const))(
    '%s',
    (_, [, pieces, right, wrong, at = wrong]) => {
      expect(toldIn(pieces)).toEqual([]);
      const broken = changedIn(pieces, right, wrong);
      expect(broken).not.toEqual(pieces);
      const found = toldIn(broken);
      expect(found.some((says) => says.includes(at) || at.includes(says))).toBe(true);
    },
  );
});
