import type { Money, Purse } from './purse';

/** What a township counts beside its accounts: staff, purchases, assets, progress, a survey, its work. */
export interface Affairs {
  readonly staff: Staff;
  readonly offices: number;
  readonly vehicles: number;
  readonly villages: number;
  readonly purchases: readonly Purchase[];
  readonly assets: readonly AssetKind[];
  readonly progress: Progress;
  readonly survey: readonly Question[];
  readonly work: Work;
}

export interface Staff {
  readonly authorised: Posts;
  readonly actual: Posts;
  /** 离休 and 退休, who are on no post. */
  readonly oldRetired: number;
  readonly retired: number;
}

export interface Posts { readonly office: number; readonly institution: number }
export interface Purchase { readonly name: string; readonly kind: '货物' | '工程' | '服务'; readonly budget: Money; readonly actual: Money }
export interface AssetKind { readonly name: string; readonly count: number; readonly inUse: Money; readonly rented: Money; readonly idle: Money }

/** In thousandths. */
export interface Progress { readonly actual: number; readonly planned: number }
export interface Question { readonly text: string; readonly satisfied: number; readonly neutral: number; readonly dissatisfied: number }

export interface Work {
  readonly planned: number;
  readonly completed: number;
  readonly timely: number;
  readonly qualified: number;
  readonly keyAssigned: number;
  readonly keyCompleted: number;
}

const PURCHASES = [['办公电脑', '货物'], ['办公家具', '货物'], ['道路硬化工程', '工程'], ['物业服务', '服务'], ['垃圾清运服务', '服务'], ['复印纸', '货物']] as const;
const ASSETS = ['房屋和构筑物', '设备', '车辆', '家具和用具'];
const QUESTIONS = ['您对政务服务是否满意', '您对人居环境整治是否满意', '您对村级道路养护是否满意', '您对信访办理是否满意', '您对干部作风是否满意', '您对文化活动是否满意'];

export function drawAffairs(purse: Purse): Affairs {
  const { random } = purse;
  const office = random.int(15, 35);
  const institution = random.int(10, 40);
  return {
    staff: {
      authorised: { office, institution }, actual: { office: office - random.int(0, 4), institution: institution + random.int(-4, 4) },
      oldRetired: random.int(0, 1), retired: random.int(5, 40),
    },
    offices: random.int(4, 9), vehicles: random.int(1, 6), villages: random.int(8, 32),
    purchases: random.some(PURCHASES, random.int(2, 5)).map(([name, kind]) => purchase(purse, name, kind)),
    assets: ASSETS.map((name, index) => ({
      name, count: random.int(3, 90), inUse: purse.between(200_000, index === 0 ? 6_000_000 : 900_000), rented: purse.perhaps(0.3, 10_000, 90_000), idle: purse.perhaps(0.4, 5_000, 60_000),
    })),
    progress: { actual: random.int(550, 999), planned: random.pick([1000, 1000, 917, 950]) },
    survey: random.some(QUESTIONS, random.int(3, 6)).map((text) => question(purse, text)),
    work: work(purse),
  };
}

function purchase(purse: Purse, name: string, kind: Purchase['kind']): Purchase {
  const budget = purse.between(10_000, 400_000);
  return { name, kind, budget, actual: purse.share(budget, 0.7, 1) };
}

/** Of 100 answers, so that every question's score is whole or a half. */
function question({ random }: Purse, text: string): Question {
  const satisfied = random.int(70, 96);
  const neutral = random.int(0, 100 - satisfied);
  return { text, satisfied, neutral, dissatisfied: 100 - satisfied - neutral };
}

function work({ random }: Purse): Work {
  const planned = random.int(10, 40);
  const completed = planned - random.int(0, 3);
  const keyAssigned = random.int(3, 12);
  return { planned, completed, timely: completed - random.int(0, 2), qualified: completed - random.int(0, 2), keyAssigned, keyCompleted: keyAssigned - random.int(0, 2) };
}

export function posts({ office, institution }: Posts): number {
  return office + institution;
}

/** Each question in points out of 100, their average to 2 decimals, half up. */
export function surveyPoints(survey: readonly Question[]): number {
  const points = survey.reduce((total, { satisfied, neutral }) => total + satisfied * 100 + neutral * 50, 0);
  return Math.round(points / survey.length) / 100;
}

export function assetTotal({ assets }: Affairs): Money {
  return assets.reduce((total, { inUse, rented, idle }) => total + inUse + rented + idle, 0);
}

export function assetsInUse({ assets }: Affairs): Money {
  return assets.reduce((total, { inUse }) => total + inUse, 0);
}
