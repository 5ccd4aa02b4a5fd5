import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

const DATE = /(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/dg;
/** Steps that can only follow one another. */
const WAYS: readonly (readonly RegExp[])[] = [
  [/批复/, /公开|公示/],
  [/招标|采购公告|发布公告/, /中标|成交|签订|签合同/, /开工|动工|进场|开始施工/, /完工|竣工/, /验收/],
  [/部署|启动|开始|成立|印发|召开|下发/, /核查|收集|完成自评|评分|打分/, /形成|出具|撰写|初稿/, /上报|报送|提交|定稿/],
];

interface Dated {
  readonly time: number;
  readonly span: readonly [number, number];
  readonly clause: string;
  readonly text: string;
  readonly own: boolean;
}

/** 「2月18日收到批复，3月5日公开」: nothing is published before it is granted. And between two days there are as many as it says. */
export const datesInOrder: Proof = {
  code: 'yearWrong',
  level: 'error',
  law: '先做的事日期在前，两个日期之间的天数算得出来',
  find: (report) => report.paragraphs.flatMap(wrongIn),
};

const wrongIn = onceFor((paragraph: ReadParagraph): readonly Doubt[] => {
  if (paragraph.inTable || !/日/.test(paragraph.even)) return [];
  const dates = datesOf(paragraph);
  if (dates.length < 2) return beforePaper(paragraph, dates);
  return [...outOfOrder(paragraph, dates), ...daysBetween(paragraph, dates), ...beforePaper(paragraph, dates)];
});

const PAPER = /[〔[(【](20\d{2})[〕\])】]第?\d{1,4}号/;

/** 「2023年2月17日部署，2月20日转发（平财绩〔2025〕3号）」: on no day is done what a paper of a later year says. */
function beforePaper({ at: paragraph, even }: ReadParagraph, dates: readonly Dated[]): readonly Doubt[] {
  return dates.flatMap(({ span: [, end], time, span }, index): readonly Doubt[] => {
    const year = new Date(time * 86_400_000).getUTCFullYear();
    const rest = even.slice(end, dates[index + 1]?.span[0]).replace(/[;。][\s\S]*$/, '');
    const paper = /转发|下发|印发|收到|根据|依据|按照|组织|召开/.test(rest) ? PAPER.exec(rest)?.[1] : undefined;
    // The year may stand with a day before it.
    const own = dates
      .slice(0, index + 1)
      .filter((one) => one.own)
      .at(-1);
    if (paper === undefined || !own || year < 2000 || Number(paper) <= year) return [];
    const start = own.span[0];
    return [
      {
        at: { paragraph, span: [start, start + 4] },
        says: String(year),
        should: paper,
        why: `${even.slice(...span)}办的是〔${paper}〕的文件`,
      },
    ];
  });
}

function datesOf({ even }: ReadParagraph): readonly Dated[] {
  let year = 0;
  return [...even.matchAll(DATE)].map(({ index, 0: text, groups = {} }): Dated => {
    const own = groups['year'] !== undefined;
    year = own ? Number(groups['year']) : year;
    const end = index + text.length;
    const after = /^[^;。]*?(?=[,;。]|$)/.exec(even.slice(end))?.[0] ?? '';
    return {
      time: Date.UTC(year, Number(groups['month']) - 1, Number(groups['day'])) / 86_400_000,
      span: [index, end],
      clause: after.replace(/\d{1,2}月.*$/, ''),
      text,
      own,
    };
  });
}

function outOfOrder({ at: paragraph, even }: ReadParagraph, dates: readonly Dated[]): readonly Doubt[] {
  return dates.flatMap((late, index): readonly Doubt[] => {
    const early = dates[index - 1];
    if (!early || late.time === early.time || Math.abs(early.time - late.time) > 180) return [];
    const between = even.slice(early.span[1], late.span[0]);
    // The other way about, of another thing, or in another year.
    if (/[。;]|根据|依据|按照|其中|另|次年|翌年|此前|之前|上年/.test(between)) return [];
    const ordered = WAYS.some((steps) => {
      const [one, next] = [stepOf(early.clause, steps), stepOf(late.clause, steps)];
      // 「3月20日上报，3月12日形成初稿」 goes back in time, and so do its steps.
      return one >= 0 && next >= 0 && (late.time < early.time ? next > one : next < one);
    });
    if (!ordered) return [];
    return [
      {
        at: { paragraph, span: late.span },
        says: late.text,
        should: '',
        why: `与${early.text}的先后`,
        suspects: [{ at: { paragraph, span: early.span }, says: early.text, should: '', explained: false }],
      },
    ];
  });
}

/** The step that the words speak of; of several the last, where one follows on the other. */
function stepOf(clause: string, steps: readonly RegExp[]): number {
  const found = steps.flatMap((step, at) => (step.test(clause) ? [at] : []));
  // 「完成自评并上报」 is done when the last of them is.
  const joined = found.length === 1 || /并|及|和|、/.test(clause);
  return joined ? (found.at(-1) ?? -1) : -1;
}

const DAYS = /(?:距[^,;。\d]{0,8}|历时|相隔|间隔|用时|共用|工期)(?:为|共)?(?<days>\d{1,3})(?:个)?(?:日历)?天/d;

function daysBetween({ at: paragraph, even }: ReadParagraph, dates: readonly Dated[]): readonly Doubt[] {
  return dates.flatMap((late, index): readonly Doubt[] => {
    const early = dates[index - 1];
    const rest = even.slice(late.span[1], dates[index + 1]?.span[0]).replace(/。[\s\S]*$/, '');
    const match = DAYS.exec(rest);
    const range = match?.indices?.groups?.['days'];
    // 「4月8日开工，历时90天，7月6日完工」 counts up to the day that follows.
    const next = dates[index + 1];
    if (next && !/[。;]/.test(even.slice(late.span[1], next.span[0]))) return [];
    if (!early || !range || /[。;]/.test(even.slice(early.span[1], late.span[0]))) return [];
    const said = Number(match.groups?.['days']);
    const days = late.time - early.time;
    // Both days may count, and those before may be meant.
    const ways = dates.slice(0, index).flatMap((one) => [late.time - one.time, late.time - one.time + 1]);
    if (ways.includes(said) || days <= 0 || (!late.own && days > 300)) return [];
    const span = [late.span[1] + range[0], late.span[1] + range[1]] as const;
    return [
      {
        at: { paragraph, span },
        says: String(said),
        should: String(days),
        why: `${early.text}到${late.text}`,
        suspects: [early, late].map((one) => ({
          at: { paragraph, span: one.span },
          says: one.text,
          should: '',
          explained: false,
        })),
      },
    ];
  });
}
