import { builtInTexts } from '../../core/schemes/allSchemes';
import { type Command, NO_OPERANDS } from '../command';
import { printSchemes, schemesJson } from '../schemes';
import { show } from '../show';

export const schemesCommand: Command<never> = {
  name: 'schemes',
  synopsis: '[--json]',
  summary: '列出内置的评分体系',
  operands: NO_OPERANDS,
  options: {},
  run: (given, shell) =>
    Promise.resolve(
      show(
        given,
        shell,
        () => schemesJson(builtInTexts),
        () => printSchemes(builtInTexts),
      ),
    ),
};
