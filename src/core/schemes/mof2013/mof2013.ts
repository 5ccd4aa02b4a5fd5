import type { SchemeTexts } from '../schemeTexts';
import { effect } from './effect';
import { input } from './input';
import { output } from './output';
import { process } from './process';

/**
 * The Ministry of Finance's common framework for a whole department: 4 dimensions, 28 indicators, their order and formulas.
 * It gives neither weights nor thresholds. Those here are this project's defaults, and every sentence was written for it.
 */
export const mof2013: SchemeTexts = {
  id: 'mof-2013',
  name: '财政部共性框架（部门整体支出）',
  origin:
    '指标和公式依据财政部《预算绩效评价共性指标体系框架》（财预〔2013〕53号）；框架不定分值和阈值，此处为默认值，可以修改。',
  appliesTo: 'department',
  marksAssumed: true,
  grades: [{ name: '优', from: '90' }, { name: '良', from: '80' }, { name: '中', from: '60' }, { name: '差' }],
  dimensions: [input, process, output, effect],
};
