import { withoutCompounds } from './compounds';
import { OF_FIGURES, OF_FIGURES_OR_THINGS } from './figureLexicon';
import { speaksOfWorld } from './ofTheWorld';

/** 「报名的」 「拿皮尺拉的」 with nobody and nothing before it: what the figure is. */
const NAMELESS = /的(?:那?[个些种])?$/;

/** Who or what it is said of stands before it: 「打井队是外省来的」 「书记会上点过名的」 「在二楼会议室开的」. */
const SAID_OF_SOMETHING =
  /^[一-龥]{2,}(?:是|由)[一-龥\d]{2,}的$|^(?:书记|[一-龥]{0,2}[镇乡局所站科]长|主任|[一-龥]师傅|大家|群众|村民|领导).{2,}过?.{0,2}的$|亲自[一-龥]{2,4}的$|(?:在|从|到|往)[一-龥\d]{2,}[吃住坐开买修问看领办停放摆订]的$|了(?:不少|几|好)[^了]+的$|[换装配种]了[^了]{1,6}的$/;

const MARKED = new RegExp(OF_FIGURES.join('|'));
const MARKED_UNLESS_OF_THINGS = new RegExp(OF_FIGURES_OR_THINGS.join('|'));

/** Whether a clause, or what is left of it, speaks of the figure; `first` where nothing stands before it that it could be said of. */
export function speaksOfFigure(clause: string, isFirst: boolean): boolean {
  const rest = withoutCompounds(clause);
  return (
    MARKED.test(rest) ||
    (MARKED_UNLESS_OF_THINGS.test(rest) && !speaksOfWorld(clause)) ||
    (NAMELESS.test(rest) && !(SAID_OF_SOMETHING.test(clause) || (!isFirst && IN_A_YEAR.test(clause))))
  );
}

/** 「一九八六年盖的」 behind what was built. */
const IN_A_YEAR = /^[一二三四五六七八九〇零\d]{2,4}年[盖建修买种立]的$/;
