import type { Meaning } from './meaning';

/** A form of clause that is understood as a whole; what it says of the figures, if anything. */
export interface NoteForm {
  readonly form: RegExp;
  readonly says?: readonly Meaning[];
  /** Only around tables so called. */
  readonly within?: RegExp;
}

/** A line of signatures. */
export const SIGNED =
  /^(?:(?:(?:单位|部门|财务|项目|分管|主管)?(?:负责人|领导)|制表人?|填表人?|填报人|审核人?|复核人?|经办人?|责任人|联系人|联系电话|电话|(?:填报|制表|编制|填表|打印|公开|报送)?(?:日期|时间)|会计|出纳|主任|乡长|镇长|[一-龥]{2,4}人(?=签字|签章|签名))(?:签字|签章|签名)?(?:\(.{1,4}\))?[:：][一-龥·A-Za-z]{0,4}[\d年月日./—–-]*)+$/;

/** Of the sheet of paper itself: who signed it, where it is kept, how it is filled in. */
export const PAPER_FORMS: readonly NoteForm[] = [
  // Who signed, when, where it is kept.
  { form: SIGNED },
  // Of several versions the last.
  { form: /^(?:集中)?(?:会审|联审|终审)?(?:定稿|终稿|正式稿|审定稿)$/ },
  { form: /^\(?(?:盖章|公章|签章|签字|单位公章|此页无正文|完|全文完|本表完|以下空白)\)?$/ },
  {
    form: /^(?:本表|此表)?一式.{1,2}份$|^[单位主管财政预算业务部门项目实施局所、和及]{0,24}(?:各|分别|留存|存|执)(?:存|执|留)?[一二两三四壹贰叁]份$/,
  },
  { form: /^(?:报送|上报|装订|签字|盖章)[前后]再?[打复]印(?:[一二两三四五\d]份)?(?:留底|留存|备查|存档)?$/ },
  // How the empty ones are filled in.
  {
    form: /^(?:没有|未)发生(?:业务|支出|此项)?的?(?:项目|栏)?(?:一律|均|请|则)?填(?:写)?[“"]?[0零][”"]?$|^(?:不要|不得|请勿|勿)(?:空着|留空|漏填)$/,
  },
];
