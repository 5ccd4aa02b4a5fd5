import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';

/** 「其中一般公共服务支出占比最高」 behind the list of them. */
const MOST =
  /(?:其中|以)?(?<name>[\u4e00-\u9fff“”]{3,16}?)(?:支出|占比|金额|数额|所占比例|比重)?(?:最(?<way>高|大|多|低|小|少))/d;

export const mostOfList: Proof = {
  code: 'claimWrong',
  level: 'error',
  law: '说最高、最多、最低、最少的，就是前面列的数里最大、最小的',
  find: (report) => {
    const sentences = numberedSentences(report);
    return report.paragraphs.flatMap(({ at, even, inTable }): readonly Doubt[] => {
      const match = inTable || !/最[高大多低小少]/.test(even) ? null : MOST.exec(even);
      const range = match?.indices?.groups?.['name'];
      if (!match || !range) return [];
      const near = sentences.filter((one) => one.paragraph === at);
      const rates = /占比|比重|所占比例/.test(match[0]);
      const name = /(?:其中|以)?([^“”]+)$/.exec(match.groups?.['name'] ?? '')?.[1] ?? '';
      const items = itemsOf(near, range[0], rates);
      const own = items.filter((one) => one.name.endsWith(name) || name.endsWith(one.name));
      const [said] = own;
      if (!said || own.length !== 1 || items.length < 3) return [];
      const least = /[低小少]/.test(match.groups?.['way'] ?? '');
      const other = items.find(({ value }) => (least ? value.lt(said.value) : value.gt(said.value)));
      if (!other) return [];
      const start = range[1] - name.length;
      return [
        {
          at: { paragraph: at, span: [start, range[1]] },
          says: name,
          should: other.name,
          why: `“${name}”是 ${said.text}，“${other.name}”是 ${other.text}，不能说最${match.groups?.['way'] ?? ''}`,
          // A wrong figure in the list is told as such.
          suspects: [said, other].map(({ span, text }) => ({
            at: { paragraph: at, span },
            says: text,
            should: '',
            explained: false,
          })),
        },
      ];
    });
  },
};

interface Item extends Pick<TextNumber, 'value' | 'text' | 'span'> {
  readonly name: string;
}

/** The amounts before it with their names; a share belongs to the amount before it. */
function itemsOf(near: readonly NumberedSentence[], before: number, rates: boolean): readonly Item[] {
  return near.flatMap((sentence) =>
    sentence.numbers.flatMap((number, index): readonly Item[] => {
      const share = sentence.numbers[index + 1];
      const name = sentence.words(number);
      if (number.kind !== 'money' || number.span[1] > before || !/[\u4e00-\u9fff]{2}/.test(name)) return [];
      if (share?.kind !== 'rate')
        return rates ? [] : [{ name, value: number.value, text: number.text, span: number.span }];
      const { value, text, span } = rates ? share : number;
      return [{ name, value, text, span }];
    }),
  );
}
