import { builtInTexts } from '../../core/schemes/allSchemes';
import { builtInProjectSchemes } from '../../core/projects/schemes/builtInProjectSchemes';
import { type Command, NO_OPERANDS } from '../command';
import { printProjectSchemes, projectSchemesJson } from '../projectSchemes';
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
        () => [...schemesJson(builtInTexts), ...projectSchemesJson(builtInProjectSchemes)],
        () => `${printSchemes(builtInTexts)}\n\n${printProjectSchemes(builtInProjectSchemes)}`,
      ),
    ),
};
