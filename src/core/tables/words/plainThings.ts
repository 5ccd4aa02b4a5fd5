import { CHOOSES_MONEY } from './calledSo';

/** What is made and can be carried away, by the end of its name; and paper and programs. None of them keeps books of its own. */
const ARTEFACT =
  /(?:[机器仪屏纸笔椅桌凳柜架床灯锹桶箱袋车泵]|门牌|标牌|桌签|席签|电脑|空调|沙发|(?:移动)?硬盘|无人机|转椅|[Uu]盘|墨盒|硒鼓|耗材|家具|用具|工具|器材|文具|用品|配件|零件|轮胎|帐篷|口罩|消毒液|音响|话筒|软件|制服|工作服|雨衣|雨鞋|被褥)$/;
const CALLED = /^[一-龥A-Za-z]{1,10}$/;
/** 「2台」 「一批」. */
const QUANTITY = /(?:\d+|[一二两三四五六七八九十]{1,2})[台套个辆张把部件批箱支盏组]$/;
/** Around these, of what was bought, is owned or is driven. */
const OF_THINGS = /采购|资产|设备|购置|车|办公用品/;

/** 「打印机、复印纸」 「家具含双语门牌」 「皮卡车2台」: which things they are, and nothing of how the figure came about. */
export function namesThings(clause: string, about: string): boolean {
  if (!OF_THINGS.test(about)) return false;
  const parts = clause
    .replace(/^(?:(?:货物|设备|家具|资产|用品|物资)(?=[为是]))?(?:其中|主要|含|包括|购买?置?|采购|[为是:：])+/, '')
    .replace(/等$/, '')
    .split(/[、,，和及与]|含|包括/)
    .map((part) => part.replace(QUANTITY, ''));
  return parts.every(
    (part) => CALLED.test(part) && ARTEFACT.test(part) && !CHOOSES_MONEY.test(part.replace(ARTEFACT, '')),
  );
}

/** 「防火巡护」 beside what cars cost: where they were driven. */
export function namesDrives(clause: string, about: string): boolean {
  return /车/.test(about) && DRIVE.test(clause) && !/[年季月]/.test(clause) && !CHOOSES_MONEY.test(clause);
}

const DRIVE =
  /^(?:主要)?(?:用于)?[一-龥、]{0,10}(?:巡护|巡查|巡逻|巡河|抢险|救援|执法|检查|督查|调研|走访|入户|下乡|出差|运送|接送)$/;

/** Where papers are kept and what is enclosed: 「纸质件存档于档案室」 「发票见附件3」 「附件3：软件服务费」. */
export function isOfPapers(clause: string): boolean {
  if (OF_FIGURES.test(clause)) return false;
  return KEPT.test(clause) || (ENCLOSED.test(clause) && !CHOOSES_MONEY.test(clause.replace(/附件?\d*/g, '')));
}

const KEPT =
  /^[一-龥]{0,6}(?:纸质|电子|原始|书面|扫描|签字|盖章)?(?:件|版|档|稿|单据|票据|凭证|资料|材料|档案|文件|[册表簿])[^、]{0,4}?(?:存档|归档|存放|保存|保管|备份|留存|备查|装订|刻录|移交|备案)[^支收预决执金数额]{0,16}$/;
const ENCLOSED = /^[^支收预决执数额]{2,30}(?:详?见|附在?|列于)附件?\d{0,2}$|^附件\d{0,2}[:：].{2,40}$/;
/** A paper may also say what it takes in, what it leaves out and how sure it is. */
const OF_FIGURES =
  /支出|收入|预算|决算|执行|合计|总[数额计]|[不未没]|[除扣减]|另[列行计有]|含|包括|缺|估|暂|待|参考|为准|作废|口径|代[编管收付]|[为以按]/;
