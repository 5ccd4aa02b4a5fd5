import type { Vocabulary } from './explained';

/** 「隔壁双桥店镇」 「去年青榆镇」 「比柳溪乡」: another place, by the end of its name. */
const NAMED =
  /^(?:那会儿|那时|当时|[去前今上]年|(?:20\d{2})年|听说|人家|像|不如|比起?|跟着|学的是)*((?:隔壁|邻近|相邻|旁边|附近|兄弟|邻)?(?:(?![了的是在有把从到与和去来不没也都刨扣除含算由送用据给同按取])[一-龥]){0,3}?(?:镇|乡|县|街道))(?![长里上政党人财级直委办所站中卫小敬农林供辖干医学校幼村司法派民公]|机关|的(?!经验|做法|办法|事))(.{2,})$/;
const NEAR = /^(?:隔壁|邻近|相邻|旁边|附近|兄弟|邻)/;
/** That the two have to do with each other, or that something went from one to the other. */
const WITH_US =
  /我们|咱|我[镇乡]|本[镇乡]|这|[帮替代给和跟与同合并摊借转划垫分拨付送交]|一起|共同|一样|来的|[过]来|参照|照着|抄|套用|口径|提供|填|导|汇总/;

/** What became of a neighbour, and how much money or how many people he has: nothing of it is said of her own figures. */
export function tellsOfNeighbours(clause: string, vocabulary: Vocabulary): boolean {
  const [, name = '', rest = ''] = NAMED.exec(clause) ?? [];
  if (name === '' || WITH_US.test(rest.replace(AS_MUCH, ''))) return false;
  if (NEAR.test(name)) return true;
  // A name, and no words besides.
  const { meanings, residue } = vocabulary.explainNote(name.slice(0, -1));
  return name.length > 2 && !name.endsWith('县') && meanings.size === 0 && residue.join('') === name.slice(0, -1);
}

/** 「活跟我们一样多」. */
const AS_MUCH = /(?:比|跟|和)(?:我们|咱们?)(?:一样)?[多少大小高低强差早晚快慢忙]/g;
