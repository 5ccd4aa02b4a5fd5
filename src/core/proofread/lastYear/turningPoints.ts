import type { FieldMeaning } from './fieldMeanings';
import { isSide, itemIn, lastItemIn, stageIn } from './items';
import type { NumberAround } from './numberAround';

/** What it is compared with: the time said last, or her budget. */
function baseIn(words: string, year: number | undefined): 'past' | 'budget' | undefined {
  const last = year === undefined ? '' : `|${String(year - 1)}年`;
  const said = [
    ...words.matchAll(
      new RegExp(
        `(同比|环比|(?:上年|去年|上一年${last})(?:度|同期|末)?(?:的?(?:年初)?预算|的?决算)?)|预算|年初|计划|安排`,
        'g',
      ),
    ),
  ].at(-1);
  if (!said) return undefined;
  return said[1] === undefined ? 'budget' : 'past';
}

/** 「比预算多支出1.02万元」, 「同比下降8.28%」: whose change it is, and from what. */
export function turningPoints(
  { before, heading, turning }: NumberAround,
  subject: string,
  { item, stage, base }: FieldMeaning,
  year: number | undefined,
): number {
  const own = itemIn(subject);
  const of = own ?? lastItemIn(before) ?? itemIn(heading);
  const same =
    of === item ||
    (of === '公务用车运行维护费' && item === '公务用车费') ||
    (isSide(of) && (lastItemIn(before, true) ?? itemIn(heading)) === item);
  // 「“三公”经费…，其中公务接待费…，比预算节约…」 goes on with what the sentence began with.
  const topic = before
    .split(/[,;:、，；：]/)
    .map(itemIn)
    .find((one) => one !== undefined);
  if (!same && !(own === undefined && topic === item)) return 0;
  // 「超支8.28万元」 is said of a budget.
  const implied = /^(?:超支|超出)/.test(turning?.up ?? '') ? 'budget' : undefined;
  // 「年初8.15万元，年末19.66万元，增加…」 of what is carried over; 「大于预算5.31万元」.
  const from =
    item === '结转结余' || isAllComparedWithPast(before, subject, year)
      ? 'past'
      : (baseIn(subject, year) ?? baseIn(turning?.up.slice(1) ?? '', year) ?? baseIn(before, year) ?? implied);
  if (from === undefined || base?.past !== (from === 'past')) return 0;
  const near = nearness(of === item, same);
  if (from === 'budget') return base.stage === 'budget' && stage === 'final' ? 5 - near : 0;
  // 「预算比上年…压减」 is of the budget; where nothing is said, of what was spent.
  const said = stageIn(subject.replace(/(?:[比较与和同]|相比).*$/, ''));
  if (said !== undefined && stage !== undefined && said !== stage) return 0;
  const likely = stageIn(before) ?? 'final';
  return (own === undefined ? 4 : 6) + (stage === (said ?? likely) ? 1 : 0) - near;
}

/** 「与2022年相比，预算增加0.30万元，决算增加3.05万元，增长26.23%」: what opens the sentence holds for all of it, until it is compared with something else. */
function isAllComparedWithPast(before: string, subject: string, year: number | undefined): boolean {
  const last = year === undefined ? '' : `|${String(year - 1)}年度?`;
  const opened = new RegExp(
    `[与同和](?:上年度?|去年|上一年度?${last})(?:同期|决算|预算|情况)?(?:相比较?|比较|对比)`,
  ).exec(before);
  return opened !== null && !/[比较于超]/.test(`${before.slice(opened.index + opened[0].length)}${subject}`);
}

/** What the words say, what they may say, and what only the sentence began with. */
function nearness(isOwn: boolean, isSame: boolean): number {
  if (isOwn) return 0;
  return isSame ? 2 : 3;
}
