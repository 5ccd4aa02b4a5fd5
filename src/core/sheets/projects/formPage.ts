import { type Formula, binary, call, cell, number, range } from '../../formula/formula';
import { EMPTY, isNumber, round, when } from '../../formula/shorthand';
import type { Money } from '../../projects/project';
import type { ProjectScorecard, ScoredTarget } from '../../projects/projectScorecard';
import { type HerCell, shownText } from '../../projects/targets/quantity';
import { isBlank } from '../../projects/targets/readTarget';
import { PROJECT_COLUMNS } from '../columns/projectColumns';
import { PROJECT_INDICATOR_COLUMNS as I } from '../columns/projectIndicatorColumns';
import { looks } from '../looks';
import { Page } from '../page';
import { type PlannedContent, live, words } from '../sheetPlan';
import { NARROW, NARROW_HEADINGS, WIDE, WIDE_HEADINGS } from './formLayouts';
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
  /** Within a block its name stands in the first column. */
  private from = 0;
  private readonly right: number;

  constructor(
    private readonly inputs: ProjectInputs,
    private readonly places: FormPlaces,
    private readonly wide: boolean,
  ) {
    this.page = new Page(wide ? WIDE : NARROW);
    this.right = (wide ? 11 : 9) - 1;
  }

  get lastRow(): number {
    return Math.max(0, this.row - 1);
  }

  put(project: ProjectScorecard): void {
    if (this.row > 0) this.row++;
    this.head(project);
    this.money(project);
    this.goals(project);
    this.indicators(project);
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
    this.line([[all, '项目支出绩效自评表', looks.title]], 28);
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
    const label = this.wide ? 3 : 2;
    const gap = this.right + 1 - 1 - label - 6;
    const summary = this.places.summaryRows.get(project.key) ?? 0;
    const at = (column: keyof typeof PROJECT_COLUMNS): Formula =>
      cell(summary, PROJECT_COLUMNS[column], this.inputs.names.projects);
    const rate = project.indicators.find(({ kind }) => kind === 'rate');
    const scaled = (formula: Formula): PlannedContent =>
      live(when(isNumber(formula), inYuan ? round(binary(formula, '*', number('10000')), 2) : formula, EMPTY));
    const title = inYuan ? '项目资金（元）' : '项目资金（万元）';
    this.line(
      [
        [label, '', looks.heading],
        [1, '年初预算数', looks.heading],
        [1, '全年预算数', looks.heading],
        [1, '全年执行数', looks.heading],
        [1, '分值', looks.heading],
        [1, '执行率', looks.heading],
        [1 + gap, '得分', looks.heading],
      ],
      22,
    );
    this.line([
      [label, '年度资金总额', looks.text],
      [1, scaled(at('initial')), looks.number],
      [1, scaled(at('budget')), looks.number],
      [1, scaled(at('executed')), looks.number],
      [1, this.of(project, rate, 'full'), looks.mark],
      [1, live(when(isNumber(at('rate')), at('rate'), EMPTY)), looks.rate],
      [1 + gap, this.of(project, rate, 'score'), looks.points],
    ]);
    for (const part of project.project.form?.parts ?? []) {
      const sum = (money: Money): PlannedContent => (money.kind === 'amount' ? scaled(money.formula) : words(''));
      this.line([
        [label, part.label, looks.text],
        [1, sum(part.initial), looks.number],
        [1, sum(part.adjusted), looks.number],
        [1, sum(part.executed), looks.number],
        [1, '—', looks.centered],
        [1, '', looks.centered],
        [1 + gap, '—', looks.centered],
      ]);
    }
    this.block(top, title);
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
      [half, '预期目标', looks.heading],
      [this.right - half, '实际完成情况', looks.heading],
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
    this.block(top, '年度总体目标');
  }

  private indicators(project: ProjectScorecard): void {
    this.from = 1;
    const top = this.row;
    const headings = this.wide ? WIDE_HEADINGS : NARROW_HEADINGS;
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
      [marks, '总分', looks.totalText],
      [1, fulls, looks.total],
      [1, live(when(isNumber(total), total, EMPTY)), looks.total],
      [1, live(binary(cell(summary, PROJECT_COLUMNS.grade, this.inputs.names.projects), '&', EMPTY)), looks.totalText],
    ]);
  }

  private indicator(project: ProjectScorecard, one: ScoredTarget): void {
    const her = (cell: HerCell | undefined): PlannedContent =>
      cell && !isBlank(cell) ? live(herNumber(cell)) : words('');
    const target = this.wide
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
      Math.max(20, Math.ceil(longest / 7) * 17),
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
