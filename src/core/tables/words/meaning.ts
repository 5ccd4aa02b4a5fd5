/** What money or people are counted: the things that a scoring asks about. */
export type Item =
  | 'revenue'
  | 'expenditure'
  | 'fiscalRevenue'
  | 'otherRevenue'
  | 'basic'
  | 'project'
  | 'personnel'
  | 'operating'
  | 'carryover'
  | 'lastCarryover'
  /** 「结余」 and nothing more: nobody knows of what. */
  | 'balance'
  | 'threePublic'
  | 'travelAbroad'
  | 'vehicle'
  | 'vehiclePurchase'
  | 'vehicleRunning'
  | 'reception'
  | 'procurement'
  | 'authorisedStaff'
  | 'actualStaff'
  | 'fixedAssets'
  | 'assets'
  | 'liabilities'
  | 'projectName'
  | 'survey'
  /** Tasks of the year, and what became of them. */
  | 'work'
  /** 会议费 and the like, which stand beside the “三公” money in its tables. */
  | 'besideThreePublic'
  | 'nonTax'
  | 'progress'
  | 'plannedProgress'
  | 'added'
  | 'withdrawn'
  | 'adjustment'
  /** Known, and none of ours: a 科目, a kind of income, 会议费. */
  | 'other';

/** How far a figure has come. `change` is what was added or taken away between two of them. */
export type Stage = 'initial' | 'adjusted' | 'final' | 'change';

/** Which money: a figure that names one is no figure of the whole. */
export type Fund =
  'fiscal' | 'general' | 'governmentFund' | 'stateCapital' | 'special' | 'account' | 'own' | 'superior' | 'level';

/** What kind of figure stands under the words, where it is not the amount itself. */
export type Measure = 'difference' | 'rate' | 'count' | 'price' | 'points' | 'text' | 'code' | 'answer';

/** What one word says of every figure that it governs. */
export type Meaning =
  | `item:${Item}`
  | `stage:${Stage}`
  | `fund:${Fund}`
  | `measure:${Measure}`
  | `year:${number}`
  | 'year:last'
  | 'year:this'
  | 'period:part'
  /** Several months of it, and no single day or month on which people were asked. */
  | 'period:months'
  /** What was decided before the year began, of whatever part of it the table tells. */
  | 'decided:first'
  | 'period:whole'
  /** 「12月」: the end of the year for what there is, and one month of twelve for what came and went. */
  | 'period:lastMonth'
  /** From the first day of the year to where the table stands. */
  | 'period:untilThen'
  /** From the first day to the last: nothing is owned, and nobody is there, in a stretch of time. */
  | 'period:stretch'
  /** Of several years: a figure of one of them has to say which. */
  | 'period:years'
  | 'point:start'
  | 'point:end'
  | 'level:total'
  | 'level:grand'
  | 'level:sub'
  | 'state:inUse'
  | 'state:other'
  | 'value:original'
  | 'value:net'
  | 'value:depreciation'
  | 'staff:part'
  | 'staff:other'
  | 'staff:all'
  | 'whose:own'
  /** Of the office that keeps her books: the township's book, or its own. */
  | 'whose:office'
  /** Beside tables of all of the township. */
  | 'whose:oneOffice'
  | 'whose:part'
  | 'whose:other'
  | 'draft:yes'
  /** Of nothing by itself; money named right behind it is that of a part: 「征收支出」 「履职经费」. Said in lexicons alone. */
  | 'narrows'
  /** All that she has to do, unless what stands right before it says of what: 「征收任务」. Said in lexicons alone. */
  | 'tasks'
  /** What money is spent for: a budget named right behind it, 「民生预算执行情况」, is of that alone. Said in lexicons alone. */
  | 'purpose';
