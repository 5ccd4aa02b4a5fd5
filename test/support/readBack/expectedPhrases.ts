import type { ReportData } from '../../../src/core/report/data/reportData';
import { type Exact, over, sign } from './exactNumber';
import { type Named, OPEN, type Reckoner } from './reckoner';
import { number, of } from './yearTold';

/** What a report of the year may say with a number in it, phrase by phrase, as a person would reckon it. */
export function expectedPhrases(data: ReportData, reckon: Reckoner): readonly string[] {
  const { facts, scorecard } = data;
  const year = facts.year ?? 0;
  const years = (phrase: string): string =>
    phrase.replaceAll('{年}', String(year)).replaceAll('{上年}', String(year - 1));
  return [
    ...PLAIN.map((phrase) => reckon.say(years(phrase))),
    ...scorecard.scheme.dimensions.flatMap(({ subDimensions }) => [
      `下设${String(subDimensions.length)}个二级指标：`,
      `${String(subDimensions.flatMap(({ indicators }) => indicators).length)}个三级指标：`,
    ]),
    scale(data),
    totalWords(data, reckon),
    ...groupWords(data, reckon),
    ...compositions(reckon),
    ...lineLists(data, reckon),
    ...ledgerLists(data, reckon),
    ...namedLists(data, reckon),
    ...projectWords(data, reckon),
    ...herWords(data),
  ];
}

/** `{年}` is the year; what it means otherwise is in `Reckoner`. */
const PLAIN: readonly string[] = [
  '{年}年度',
  '{年}年',
  '{年}年末',
  '内设机构{内设机构数}个',
  '下设{内设机构数}个内设机构',
  '编制{编制数}人，年末在职人员{在职人数}人',
  '编制{编制数}人，{年}年末在职人员{在职人数}人',
  '车辆{车辆数}辆',
  '一级指标{一级}个、二级指标{二级}个、三级指标{三级}个',
  '{一级}个方面进行',
  '共{三级}项指标',
  '满分{满分}分',
  '评价总分{满分}分',
  '共计{满分}分',
  '得满分的指标有{得满分的}项：',
  '扣分的指标有{扣了分的}项',
  '合计{总分}分',
  // 部门整体支出
  '预算收入{预算收入}。按资金来源',
  '决算收入{决算收入}。按资金来源',
  '全部决算收入{决算收入~预算收入@预算收入}{?决算收入&预算收入}，{决算收入%预算收入@预算收入}{/?}。',
  '财政拨款决算收入{财政拨款决算收入~财政拨款预算收入@财政拨款预算收入}。',
  '全部决算支出{决算支出~预算支出@预算支出}{?决算支出&预算支出}，{决算支出%预算支出@预算支出}{/?}。',
  '基本支出{基本支出决算~基本支出预算@预算}；项目支出{项目支出决算~项目支出预算@预算}。',
  '年中预算追加{预算追加}',
  '年中预算收回{预算收回}',
  '本年度预算追加{预算追加}，预算收回{预算收回}。',
  '“三公”经费实际支出{三公决算}',
  '，实际支出{三公决算<三公预算@预算}。',
  '“三公”经费预算{三公预算~上年三公预算@上年预算}。',
  '“三公”经费实际支出{三公决算~上年三公决算@上年实际支出}。',
  ...['因公出国费', '公务用车费', '公务接待费'].map(
    (item) =>
      `年初预算{${item}预算}，实际支出{${item}决算}{?${item}决算&${item}预算}，{${item}决算<${item}预算@预算}{/?}。` +
      `{?${item}预算}预算{${item}预算~上年${item}预算@上年预算}。{/?}` +
      `{?${item}决算}实际支出{${item}决算~上年${item}决算@上年实际支出}。{/?}`,
  ),
  '共收回问卷{问卷人数}份',
  '单项得分按满意100分、一般50分、不满意0分计算平均数',
  '总体得分为{满意度得分}分',
  // 绩效管理
  '{年}年“三公”经费实际支出{三公决算}，{上年}年为{上年三公决算}{?三公决算&上年三公决算}，{三公决算~上年三公决算@上年实际支出}{/?}。',
  '政府采购预算{政府采购预算}',
  '新增资产预算{新增资产预算}',
  '实际采购{政府采购实际}',
  '采购合同金额{采购合同金额}，其中授予中小企业{中小企业合同金额}，小微企业{小微企业合同金额}。',
  '{上年}年末资产总额{上年资产总额}，其中货币资金{上年货币资金}、固定资产净值{上年固定资产净值}；负债总额{上年负债总额}。',
  '{年}年末资产总额{资产总额}、货币资金{货币资金}、负债总额{负债总额}。',
  '固定资产原值{固定资产原值}，净值{固定资产净值}；',
  '资产总额{资产总额~上年资产总额@上年}；负债总额{负债总额~上年负债总额@上年}。',
  '项目共{项目}个，{?项目全年预算}全年预算{项目全年预算}{/?}{!项目全年预算}年初预算{项目预算}{/!}，全年执行{项目全年执行}，支出进度{项目全年执行/项目预算}。',
  '项目共{项目}个，全年预算{项目全年预算}，全年执行{项目全年执行}，支出进度{项目全年执行/项目预算}。',
  '设立绩效目标，共{职能目标}项',
  '整体绩效目标共{目标完成}项',
  '绩效目标共{目标完成}项',
  // 部门预算
  '年初预算安排{预算支出}，当年预算安排{全年预算}，总体执行{决算支出}{?决算支出&全年预算}，预算执行率{决算支出/全年预算@全年预算}{/?}。',
  '项目支出安排{项目预算}，执行{项目全年执行}{?项目全年执行&项目预算}，执行率{项目全年执行/项目预算}{/?}。',
  '项目支出共{项目个数}个，开展自评{自评项目个数}个{?自评项目个数&项目个数}，自评覆盖率{自评项目个数/项目个数}{/?}。',
  '绩效目标{部门整体目标数}个，涉及年初预算资金{预算支出}；',
  '项目支出绩效目标{项目个数}个，涉及资金{项目预算}，全年执行{项目全年执行}。',
  // 元
  '决算支出{决算支出}。',
  '，{决算支出%预算支出@预算支出}。',
  '项目支出共{项目}项，主要为：',
  // 项目
  '本单位项目共{项目}个',
];

function scale({ scorecard }: ReportData): string {
  const { grades } = scorecard.scheme;
  return grades
    .map(({ name, from }, index) => {
      const above = grades[index - 1]?.from;
      if (from === undefined) return above === undefined ? `“${name}”` : `得分＜${above}为“${name}”`;
      return above === undefined ? `得分≥${from}为“${name}”` : `${from}≤得分＜${above}为“${name}”`;
    })
    .join('；');
}

function totalWords({ scorecard }: ReportData, reckon: Reckoner): string {
  const converted = reckon.told.get('折算得分')?.value;
  const total = reckon.told.get('最后得分')?.value ?? converted ?? reckon.told.get('总分')?.value;
  const grade = scorecard.scheme.grades.find(
    ({ from }) =>
      from === undefined ||
      (total && sign({ ...total, above: hundredths(total) - BigInt(Math.round(Number(from) * 100)) }) >= 0),
  );
  const said = converted
    ? reckon.say('综合得分为{总分}分（参评分值{参评分值}分），换算得分为{折算得分}分')
    : reckon.say('综合得分为{总分}分');
  const outside = scorecard.adjusted;
  const left = reckon.told.get('最后得分')?.value;
  if (outside && !left) return said;
  const points = (value: Exact | undefined): string => (value ? reckon.printed(value, 'points') : '');
  const [added, taken] = outside ? [of(outside.added), of(outside.taken)] : [];
  const words = [
    ...(added && sign(added) > 0 ? [`加分${points(added)}分`] : []),
    ...(taken && sign(taken) > 0 ? [`扣分${points(taken)}分`] : []),
  ];
  const all = words.length > 0 ? `${said}，${words.join('、')}，最后得分为${points(left)}分` : said;
  return grade ? `${all}，评价等级为“${grade.name}”` : all;
}

/** A grade is taken from the total as it is shown. */
function hundredths({ above, below }: Exact): bigint {
  return (above * 200n + below) / (below * 2n);
}

function groupWords({ scorecard }: ReportData, reckon: Reckoner): readonly string[] {
  return scorecard.groups.flatMap(({ name, full, score, pending }) => {
    const [mark, got] = [of(full), of(score)].map((value) => value && reckon.printed(value, 'points'));
    const own = pending > 0 ? OPEN : (got ?? '');
    return [`${name}${mark ?? ''}分；`, `${name}${own}分（满分${mark ?? ''}分）；`, `${name}情况，得分${own}分`];
  });
}

function compositions(reckon: Reckoner): readonly string[] {
  const both = (stage: '预算' | '决算') =>
    [
      ['基本支出', `基本支出${stage}`],
      ['项目支出', `项目支出${stage}`],
    ] as const;
  const threePublic = (stage: '预算' | '决算') =>
    [
      ['因公出国（境）费', `因公出国费${stage}`],
      ['公务用车购置及运行维护费', `公务用车费${stage}`],
      ['公务接待费', `公务接待费${stage}`],
    ] as const;
  return [
    reckon.parts('预算收入', '预算收入', [
      ['一般公共预算拨款', '一般公共预算拨款预算收入'],
      ['政府性基金预算拨款', '政府性基金预算收入'],
      ['其他收入', '其他预算收入'],
    ]),
    reckon.parts('决算收入', '决算收入', [
      ['财政拨款收入', '财政拨款决算收入'],
      ['其他收入', '其他收入'],
    ]),
    reckon.parts('预算支出', '预算支出', both('预算')),
    reckon.parts('决算支出', '决算支出', both('决算')),
    reckon.parts('基本支出', '基本支出预算', [
      ['人员经费', '人员经费预算'],
      ['公用经费', '公用经费预算'],
    ]),
    reckon.parts('“三公”经费预算', '三公预算', threePublic('预算')),
    reckon.parts('“三公”经费实际支出', '三公决算', threePublic('决算')),
  ];
}

function lineLists({ facts, revenueSources }: ReportData, reckon: Reckoner): readonly string[] {
  const byFunction = (side: 'revenue' | 'expenditure', stage: 'budget' | 'final'): readonly Named[] =>
    facts.functionLines
      .filter((line) => line.side === side && line.stage === stage)
      .map(({ name, reading }) => ({ label: name, value: of(reading.value) ?? number(0) }));
  const bySource = (stage: 'budget' | 'final'): readonly Named[] =>
    (revenueSources[stage] ?? []).map(({ label, amount }) => ({ label, value: of(amount) ?? number(0) }));
  const all = [
    byFunction('revenue', 'budget'),
    byFunction('revenue', 'final'),
    byFunction('expenditure', 'budget'),
    byFunction('expenditure', 'final'),
    bySource('budget'),
    bySource('final'),
  ].filter((lines) => lines.length > 0);
  return all.flatMap((lines) => [
    lines.every(({ value }) => sign(value) === 0) ? '均为0' : `：${reckon.listed(lines, '，')}。`,
    `：${reckon.shared(lines)}。`,
    // Lines that are not the total are asked about behind them.
    `：${reckon.listed(lines, '，')}${OPEN}。`,
    `：${reckon.shared(lines)}${OPEN}。`,
  ]);
}

function ledgerLists({ ledger }: ReportData, reckon: Reckoner): readonly string[] {
  return (['added', 'withdrawn'] as const).map((side) => {
    const way = side === 'added' ? '追加' : '收回';
    const lines = (ledger[side] ?? []).map(({ document, summary, amount }) => {
      const words = summary.startsWith(way) ? summary.slice(way.length) : summary;
      return `${document}${way}${words}${reckon.printed(of(amount) ?? number(0), 'money', true)}`;
    });
    return `：${lines.join('；')}。`;
  });
}

function namedLists({ lists }: ReportData, reckon: Reckoner): readonly string[] {
  const say = (name: string, phrase: string): string => reckon.say(phrase.replaceAll('*', name));
  return [...lists].flatMap(([name, { items }]) => {
    const named = items.flatMap(({ label, planned }): Named[] => {
      const value = of(planned);
      return value ? [{ label, value }] : [];
    });
    const all = reckon.listed(named, '、');
    return [
      say(name, `资金共{*合计}，其中：${all}。`),
      say(name, `安排资金{*合计}，实际支出{*支出合计}，包括：${all}。`),
      say(name, '安排资金{*合计}，实际支出{*支出合计}。'),
      say(name, `上缴非税收入{*合计}，其中：${all}。`),
      ...items.map(({ label, planned, spent, note }) => {
        const [p, s] = [of(planned), of(spent)];
        const amount = (value: Exact | undefined): string => (value ? reckon.printed(value, 'money', true) : OPEN);
        return `${label}是直达资金，安排${amount(p)}，支出${amount(s)}，支出进度${progress(s, p, reckon)}。${note}`;
      }),
    ];
  });
}

function progress(part: Exact | undefined, whole: Exact | undefined, reckon: Reckoner): string {
  if (!part || !whole) return OPEN;
  return sign(whole) === 0 ? '不计算' : reckon.printed(over(part, whole), 'rate');
}

function projectWords({ projects, figures }: ReportData, reckon: Reckoner): readonly string[] {
  const amount = (value: Exact | undefined): string => (value ? reckon.printed(value, 'money', true) : OPEN);
  const spending = (executed: Exact | undefined, budget: Exact | undefined): string => {
    if (!executed) return '';
    const rate = budget && sign(budget) !== 0 ? `，执行率${progress(executed, budget, reckon)}` : '';
    return `，全年执行${amount(executed)}${rate}`;
  };
  const told = (name: string): Exact | undefined => reckon.told.get(name)?.value;
  const named = projects.map(({ name, ...one }): Named => ({ label: name, value: of(budgetOf(one)) ?? number(0) }));
  const grades = new Map<string, number>();
  for (const { grade } of projects) if (grade !== undefined) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  for (const grade of projects.length > 0 ? [] : ['优', '良', '中', '差', '一等', '二等', '三等']) {
    const stated = figures.get(`评为${grade}的项目数`)?.value;
    if (stated && !stated.isZero()) grades.set(grade, stated.toNumber());
  }
  const count = projects.length > 0 ? projects.length : Number(told('项目个数')?.above ?? 0n);
  const parts = [...grades].map(([grade, of_]) => `${grade}${String(of_)}个`).join('、');
  const complete = [...grades.values()].reduce((sum, one) => sum + one, 0) === count;
  return [
    `预算总金额${amount(told('项目预算'))}${spending(told('项目全年执行'), told('项目预算'))}。`,
    ...projects.flatMap(({ name, executed, score, grade, ...one }, index) => [
      `${String(index + 1)}.${name}：预算金额${amount(of(budgetOf(one)))}${spending(of(executed), of(budgetOf(one)))}。`,
      `自评得${score ? reckon.printed(of(score) ?? number(0), 'points') : OPEN}分，等级为“${grade ?? OPEN}”。`,
    ]),
    `主要为：${reckon.listed(named, '、')}。`,
    `项目支出绩效自评共${String(count)}个${complete && grades.size > 1 ? `，其中${parts}` : ''}`,
  ];
}

/** What a list calls 年初预算 is the budget where it knows no other. */
function budgetOf({ adjusted, initial }: Pick<ReportData['projects'][number], 'adjusted' | 'initial'>) {
  return adjusted ?? initial;
}

/** Words of hers, with the figures in them, and those of the scheme. */
function herWords({
  goalResults,
  dutyGoals,
  projects,
  answers,
  facts,
  scorecard,
  lists,
}: ReportData): readonly string[] {
  const texts = [
    facts.unit ?? '',
    ...goalResults.flatMap((goal) => [goal.name, goal.goal, goal.indicators, goal.result]),
    ...dutyGoals.flatMap((goal) => [goal.duty, goal.activity, goal.goal, goal.projects]),
    ...projects.flatMap((project) => [
      project.name,
      project.goal,
      project.result,
      ...project.aspects.map(({ text }) => text),
    ]),
    ...[...lists.values()].flatMap(({ items }) => items.map(({ note }) => note)),
    ...[...answers.values()].flatMap(({ text }) => text.split('\n')),
    ...scorecard.indicators.flatMap(({ indicator }) => [
      indicator.name,
      indicator.explanation.replace(/[。；;]\s*$/, ''),
    ]),
    ...scorecard.scheme.dimensions.map(({ summary }) => summary.replace(/。$/, '')),
  ];
  return texts.map((text) => text.trim()).filter((text) => /\d/.test(text));
}
