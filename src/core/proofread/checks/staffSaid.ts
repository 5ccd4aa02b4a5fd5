import { figuresOf } from '../figures/figure';
import { staffingIn } from '../figures/staffing';
import { netRelation } from '../figures/postsAndStaff';
import { sourceOf } from '../mentions';
import type { Doubt, Proof } from '../proof';

const HEADS = { known: true, stage: undefined, funds: undefined } as const;

/** 「在职人员超编3人，扣5分」, far from the posts and the people that it is reckoned from. */
export const staffSaid: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '全部人员超编、缺编几人，等于报告别处（工作簿）的在职人数与编制数之差',
  find: (report) => {
    const { year } = report.context;
    const posts = report.ledger.find({ ...HEADS, item: '编制', year }, 'count');
    const staff = report.ledger.find({ ...HEADS, item: '在职', year }, 'count');
    if (!posts || !staff) return [];
    const off = staff.value.minus(posts.value);
    const why = `在职${staff.value.toString()}（${sourceOf(staff, report)}），编制${posts.value.toString()}（${sourceOf(posts, report)}）`;
    return report.paragraphs.flatMap((paragraph): readonly Doubt[] => {
      if (paragraph.inTable || !/[超缺空]/.test(paragraph.even)) return [];
      const own = staffingIn(figuresOf(paragraph));
      if (own.posts ?? own.staff) return [];
      return own.nets.flatMap((net) => {
        const whole = net.kind === undefined && /在职|全[乡镇]|单位|人员|实有|我[乡镇]/.test(net.figure.words);
        const { doubt } = whole ? netRelation(net, off, [], why) : {};
        return doubt ? [doubt] : [];
      });
    });
  },
};
