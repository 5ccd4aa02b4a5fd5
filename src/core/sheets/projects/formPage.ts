import { type Formula, binary, call, cell, number, range } from '../../formula/formula';
import { EMPTY, isNumber, round, when } from '../../formula/shorthand';
import { textOf } from '../../workbook/typed';
import type { Money } from '../../projects/project';
import type { ProjectScorecard, ScoredTarget } from '../../projects/projectScorecard';
import { type HerCell, shownText } from '../../projects/targets/quantity';
import { isBlank } from '../../projects/targets/readTarget';
import { PROJECT_COLUMNS } from '../columns/projectColumns';
import { PROJECT_INDICATOR_COLUMNS as I } from '../columns/projectIndicatorColumns';
import { looks } from '../looks';
import { Page } from '../page';
import { type PlannedContent, live, words } from '../sheetPlan';
import type { FormStyle } from './formLayouts';
import { herNumber } from './herContents';
import type { ProjectInputs } from './projectInputs';
import { indicatorLineKey } from './projectLines';

/** Where each project and each indicator stands in the other two sheets. */
export interface FormPlaces {
  readonly summaryRows: ReadonlyMap<string, number>;
  readonly indicatorRows: ReadonlyMap<string, number>;
}

/** Forms one below the other, each printed with its borders; gives the page and its last row. */
export class FormPage {
  readonly page: Page;
  private row = 0;
  /** Every form begins a page. */
  readonly breaks: number[] = [];
  /** Within a block its name stands in the first column. */
  private from = 0;
  private readonly right: number;

  constructor(
    private readonly inputs: ProjectInputs,
    private readonly places: FormPlaces,
    private readonly style: FormStyle,
  ) {
    this.page = new Page(style.columns);
    this.right = Object.keys(style.columns).length - 1;
  }

  get lastRow(): number {
    return Math.max(0, this.row - 1);
  }

  put(project: ProjectScorecard): void {
    if (this.row > 0) this.breaks.push(++this.row);
    this.head(project);
    this.money(project);
    this.goals(project);
    this.indicators(project);
    this.closing(project);
  }

  /** Cells of one row from left to right, each over so many columns. */
  private line(
    cells: readonly (readonly [
      span: number,
      content: PlannedContent | string,
      look: (typeof looks)[keyof typeof looks],
    ])[],
    height = 20,
  ): void {
    let left = this.from;
    for (const [span, content, look] of cells) {
      this.page.merge({ top: this.row, left, bottom: this.row, right: left + span - 1 }, content, look);
      left += span;
    }
    this.page.height(this.row, height);
    this.row++;
  }

  private head({ name, project }: ProjectScorecard): void {
    const { year } = this.inputs.results;
    const all = this.right + 1;
    this.line([[all, this.style.title, looks.title]], 28);
    this.line([[all, year === undefined ? '' : `（${String(year)}年度）`, looks.centeredNote]]);
    this.line([
      [1, '项目名称', looks.group],
      [all - 1, { kind: 'text', text: name }, looks.centered],
    ]);
    const department = project.form?.department ?? project.lines[0]?.department ?? '';
    const left = Math.floor((all - 2) / 2);
    this.line([
      [1, '主管部门', looks.group],
      [left, department, looks.centered],
      [1, '实施单位', looks.group],
      [all - 2 - left, department, looks.centered],
    ]);
  }

  private money(project: ProjectScorecard): void {
    this.from = 1;
    const top = this.row;
    const inYuan = project.project.form?.unitName === '元';
    const { money, whole, moneyBlock } = this.style;
    const label = this.style.wide ? 3 : 2;
    const last = this.right - label - money.length + 1;
    const span = (index: number): number => (index === money.length - 1 ? last : 1);
    const scaled = (formula: Formula): PlannedContent =>
      live(when(isNumber(formula), inYuan ? round(binary(formula, '*', number('10000')), 2) : formula, EMPTY));
    this.line(
      [
        [label, '', looks.heading],
        ...money.map(([, heading], index) => [span(index), heading, looks.heading] as const),
      ],
      22,
    );
    const sums = this.moneyOf(project, scaled);
    const rate = project.indicators.find(({ kind }) => kind === 'rate');
    const saysWhy = rate && money.some(([column]) => column === 'reason');
    this.line(
      [
        [label, whole, looks.text],
        ...money.map(([column], index) => [span(index), sums[column], MONEY_LOOKS[column]] as const),
      ],
      saysWhy ? Math.max(20, reasonHeight(rate)) : 20,
    );
    for (const part of project.project.form?.parts ?? []) {
      this.line([
        [label, part.label, looks.text],
        ...money.map(([column], index) => {
          if (column === 'initial' || column === 'executed' || column === 'budget')
            return [1, sumOf(part[column === 'budget' ? 'adjusted' : column], scaled), looks.number] as const;
          return [span(index), column === 'full' || column === 'score' ? '—' : '', looks.centered] as const;
        }),
      ]);
    }
    this.block(top, `${moneyBlock}${inYuan ? '（元）' : '（万元）'}`);
  }

  private moneyOf(
    project: ProjectScorecard,
    scaled: (formula: Formula) => PlannedContent,
  ): Readonly<Record<FormStyle['money'][number][0], PlannedContent>> {
    const summary = this.places.summaryRows.get(project.key) ?? 0;
    const at = (column: keyof typeof PROJECT_COLUMNS): Formula =>
      cell(summary, PROJECT_COLUMNS[column], this.inputs.names.projects);
    const rate = project.indicators.find(({ kind }) => kind === 'rate');
    return {
      initial: scaled(at('initial')),
      budget: scaled(at('budget')),
      executed: scaled(at('executed')),
      full: this.of(project, rate, 'full'),
      rate: live(when(isNumber(at('rate')), at('rate'), EMPTY)),
      score: this.of(project, rate, 'score'),
      reason: this.of(project, rate, 'reason'),
    };
  }

  /** The name of a block over all its rows. */
  private block(top: number, title: string): void {
    this.from = 0;
    this.page.merge({ top, left: 0, bottom: this.row - 1, right: 0 }, title, looks.group);
  }

  private goals({ project }: ProjectScorecard): void {
    this.from = 1;
    const top = this.row;
    const source = [project.form, ...project.lines].find((record) => record?.goal && !isBlank(record.goal));
    const half = Math.floor(this.right / 2);
    this.line([
      [half, this.style.goals[0], looks.heading],
      [this.right - half, this.style.goals[1], looks.heading],
    ]);
    const text = (her: HerCell | undefined): PlannedContent =>
      her && !isBlank(her) ? live(herNumber(her)) : words('');
    const longest = Math.max(...[source?.goal, source?.completion].map((her) => (her ? shownText(her).length : 0)));
    this.line(
      [
        [half, text(source?.goal), looks.text],
        [this.right - half, text(source?.completion), looks.text],
      ],
      Math.min(400, Math.max(36, Math.ceil(longest / 24) * 17)),
    );
    this.block(top, this.style.goalBlock);
  }

  private indicators(project: ProjectScorecard): void {
    this.from = 1;
    const top = this.row;
    const { headings } = this.style;
    this.line(
      headings.map((heading) => [1, heading, looks.heading] as const),
      32,
    );
    for (const one of project.indicators.filter(({ kind }) => kind !== 'rate')) this.indicator(project, one);
    this.block(top, '绩效指标');
    const marks = this.right - 2;
    const rows = project.indicators.flatMap(
      (one) => this.places.indicatorRows.get(indicatorLineKey(project, one)) ?? [],
    );
    const [first] = rows;
    const fulls =
      first === undefined
        ? words('')
        : live(
            call(
              'SUM',
              range(
                { top: first, left: I.full, bottom: rows.at(-1) ?? first, right: I.full },
                this.inputs.names.projectIndicators,
              ),
            ),
          );
    const summary = this.places.summaryRows.get(project.key) ?? 0;
    const total = cell(summary, PROJECT_COLUMNS.score, this.inputs.names.projects);
    this.line([
      [marks, this.style.total, looks.totalText],
      [1, fulls, looks.total],
      [1, live(when(isNumber(total), total, EMPTY)), looks.total],
      [1, live(binary(cell(summary, PROJECT_COLUMNS.grade, this.inputs.names.projects), '&', EMPTY)), looks.totalText],
    ]);
  }

  /** 评价结论 and what follows it, as her own form says it. */
  private closing({ project }: ProjectScorecard): void {
    const { closing, signs } = this.style;
    for (const label of closing) {
      const her = project.form?.closing.find((one) => one.label === label)?.text;
      // A blank line would be typed into, and lost when the form is drawn anew.
      if (!her || isBlank(her)) continue;
      const said = shownText(her);
      this.line(
        [
          [1, label, looks.group],
          [this.right, live(herNumber(her)), looks.text],
        ],
        Math.min(400, Math.max(34, Math.ceil(said.length / 50) * 17)),
      );
    }
    if (!signs) return;
    const half = Math.floor((this.right + 1) / 2);
    this.line([
      [half, signs[0], looks.note],
      [this.right + 1 - half, signs[1], looks.note],
    ]);
  }

  private indicator(project: ProjectScorecard, one: ScoredTarget): void {
    const her = (cell: HerCell | undefined): PlannedContent =>
      cell && !isBlank(cell) ? live(herNumber(cell)) : words('');
    const target = this.style.wide
      ? ([
          [1, her(one.record?.relation), looks.centered],
          [1, one.record ? her(one.record.target) : words(one.targetText), looks.centered],
          [1, her(one.record?.unit), looks.centered],
        ] as const)
      : ([[1, this.of(project, one, 'target'), looks.centered]] as const);
    const longest = Math.max(...[...one.path, one.targetText, one.doneText].map(({ length }) => length));
    this.line(
      [
        [1, one.path[0] ?? '', looks.centered],
        [1, one.path[1] ?? '', looks.centered],
        [1, one.path.at(-1) ?? '', looks.text],
        ...target,
        [1, this.of(project, one, 'done'), looks.centered],
        [1, this.of(project, one, 'full'), looks.mark],
        [1, this.of(project, one, 'score'), looks.points],
        [1, this.of(project, one, 'reason'), looks.small],
      ],
      Math.max(20, Math.ceil(longest / 7) * 17, reasonHeight(one)),
    );
  }

  /** A cell of the indicator's line in 项目指标; nothing there stays nothing here. */
  private of(
    project: ProjectScorecard,
    one: ScoredTarget | undefined,
    column: 'target' | 'done' | 'full' | 'score' | 'reason',
  ): PlannedContent {
    const row = one && this.places.indicatorRows.get(indicatorLineKey(project, one));
    if (row === undefined) return words('');
    const there = cell(row, I[column], this.inputs.names.projectIndicators);
    return column === 'full' || column === 'score'
      ? live(when(binary(there, '=', EMPTY), EMPTY, there))
      : live(binary(there, '&', EMPTY));
  }
}

/** The narrowest column of reasons holds ten characters in a line. */
function reasonHeight({ reasonCell, entry }: ScoredTarget): number {
  const said = textOf(entry.reason) || (reasonCell ? shownText(reasonCell) : '');
  return Math.min(400, Math.ceil(said.length / 10) * 14);
}

const MONEY_LOOKS: Readonly<Record<FormStyle['money'][number][0], (typeof looks)[keyof typeof looks]>> = {
  initial: looks.number,
  budget: looks.number,
  executed: looks.number,
  full: looks.mark,
  rate: looks.rate,
  score: looks.points,
  reason: looks.small,
};

function sumOf(money: Money, scaled: (formula: Formula) => PlannedContent): PlannedContent {
  return money.kind === 'amount' ? scaled(money.formula) : words('');
}
