import { type Decimal, ZERO } from '../../base/decimal';
import { type Figure, figuresOf } from '../figures/figure';
import type { Doubt, Proof, Suspect } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { type Scored, nameFor, scoredNames } from '../scoredNames';

const GOT = /(?:自评|实际|实|各)?得(?:分为|分)?$/;

export const scoresNamed: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '正文里一个指标（一类指标）得几分，与评分表一致',
  find(report) {
    const scored = scoredNames(report);
    if (scored.size === 0) return [];
    return report.paragraphs.flatMap((paragraph) => {
      const figures = paragraph.inTable ? [] : figuresOf(paragraph).filter(({ number }) => number.kind === 'points');
      return [
        ...figures.flatMap((figure, at) => ofName(figure, figures[at - 1], scored)),
        ...respective(figures, scored),
        ...underHeading(paragraph, figures, scored),
        ...listed(figures, scored),
      ];
    });
  },
};

/** What is said of a name of the table. */
interface Named {
  readonly figure: Figure;
  readonly name: string;
}

/** 「及时率得7.64分」, 「过程55分得49.49分」: the name stands in front of what it got, or of its mark. */
export function gotOf(
  figure: Figure,
  before: Figure | undefined,
  scored: ReadonlyMap<string, Scored>,
): Named | undefined {
  if (figure.role !== 'amount' || !GOT.test(figure.words)) return undefined;
  const own = figure.words.replace(GOT, '');
  const marked = own === '' && before?.role === 'mark' && before.sentence === figure.sentence;
  const name = marked ? markedName(before, scored) : nameFor(own, scored);
  return name === undefined ? undefined : { figure, name };
}

/** 「投入类满分16分」, 「过程（36分）得」: whose mark it is. */
export function markedName({ words, sentence, number }: Figure, scored: ReadonlyMap<string, Scored>) {
  const bracketed = /([^,;:。、()\d]{2,16})\((?:满分|分值)?(?:为)?$/.exec(sentence.before(number))?.[1];
  return nameFor((bracketed ?? words).replace(/(?:,|满分|总?分值|分数|权重)*(?:为|是|共)?$/, ''), scored);
}

function ofName(figure: Figure, before: Figure | undefined, scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  const named = gotOf(figure, before, scored);
  if (!named) return [];
  // 「路灯项目：管理10分得9分」: what has another mark is of another table.
  const mark = before?.role === 'mark' && figure.words.replace(GOT, '') === '' ? before.number.value : undefined;
  const { full } = scored.get(named.name) ?? {};
  return mark && full && !full.equals(mark) ? [] : judge(figure, named.name, scored);
}

const HEAD = /^\s*[([]?[\d一二三四五六七八九十]{1,3}[)\].、]+\s*([^()\d,;。:]{3,30})[。:]/;

/** 「2．政府采购执行率。采购预算…，执行率98.05%，得4.9分」: the one score of a paragraph that begins with a name. */
function underHeading(
  { even }: ReadParagraph,
  figures: readonly Figure[],
  scored: ReadonlyMap<string, Scored>,
): readonly Doubt[] {
  const head = HEAD.exec(even)?.[1];
  const name = head === undefined ? undefined : nameFor(head, scored);
  const got = figures.filter(({ words, role }) => role === 'amount' && GOT.test(words));
  const [only] = got;
  if (name === undefined || !only || got.length > 1 || only.words.replace(GOT, '') !== '') return [];
  return figures.some(({ role }) => role === 'mark') ? [] : judge(only, name, scored);
}

/** 「预算编制情况11.5分，预算执行情况37.61分，预算使用效益47.57分」: names alone, one of which is not as the others are. */
function listed(figures: readonly Figure[], scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  const named = figures.flatMap((figure): readonly Named[] => {
    const name = figure.role === 'amount' && !GOT.test(figure.words) ? nameFor(figure.words, scored) : undefined;
    return name === undefined ? [] : [{ figure, name }];
  });
  const sentences = new Set(named.map(({ figure }) => figure.sentence));
  return [...sentences].flatMap((sentence) => {
    const own = named.filter(({ figure }) => figure.sentence === sentence);
    const wrong = own.filter(({ figure, name }) => scored.get(name)?.score?.equals(figure.number.value) !== true);
    return own.length > 2 && wrong.length === 1 ? wrong.flatMap(({ figure, name }) => judge(figure, name, scored)) : [];
  });
}

/** 「生态效益、行政效能各扣1分，分别得3分、8分」. */
function respective(figures: readonly Figure[], scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  return figures.flatMap((first, at): readonly Doubt[] => {
    if (!/^分别(?:自评)?得分?$/.test(first.words)) return [];
    const lead = first.sentence.before(first.number).replace(/["“”\s]/g, '');
    const names = /([^,;。:]+?)(?:各扣[\d.]+分)?,?分别(?:自评)?得分?$/.exec(lead)?.[1]?.split(/[、和]/) ?? [];
    const own = figures.slice(at, at + names.length);
    const joined = own.every((one, index) => index === 0 || one.words === '');
    if (names.length < 2 || own.length < names.length || !joined) return [];
    return own.flatMap((figure, index) => {
      const name = nameFor(names[index] ?? '', scored);
      return name === undefined ? [] : judge(figure, name, scored);
    });
  });
}

function judge(figure: Figure, name: string, scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  const { score, rows = [] } = scored.get(name) ?? {};
  if (!score || score.equals(figure.number.value)) return [];
  const suspects = rows.map(({ at, score: own = ZERO }): Suspect =>
    suspectAt(at, own, own.plus(figure.number.value).minus(score)),
  );
  return [
    {
      at: figure.at,
      says: figure.number.text,
      should: `${score.toString()}分`,
      why: `评分表里“${name}”的得分`,
      suspects,
    },
  ];
}

export function suspectAt(at: Suspect['at'], says: Decimal, should: Decimal): Suspect {
  return { at, says: says.toString(), should: should.isNegative() ? '' : should.toString() };
}
