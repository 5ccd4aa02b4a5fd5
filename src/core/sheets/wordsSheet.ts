import { type ToldWord, toldWords } from '../facts/toldWords';
import { wordKey } from '../schemes/entryKeys';
import { TAUGHT_TEXTS } from '../tables/words/taughtWords';
import { wordColumns } from './columns/wordColumns';
import { type LineCell, type SheetLine, lineSheet, linkedText } from './lineSheet';
import { looks } from './looks';
import { type SheetInputs, titleHead } from './sheetInputs';
import { type SheetBody, words } from './sheetPlan';

type Line = SheetLine<typeof wordColumns>;

/**
 * 没看懂的词: every word that kept figures from being taken, then every sentence beside a figure that was taken all the same, for her to
 * explain once. What she said stays on every run, and a sheet that is there already does not go on naming words that are understood by now.
 */
export function wordsSheet(inputs: SheetInputs, isThere: boolean): SheetBody | undefined {
  const open = toldWords(inputs.facts.findings);
  const openWords = new Set(open.map(({ word }) => word));
  const known = [...inputs.words].filter(([word]) => !openWords.has(word));
  if (open.length + known.length === 0 && !isThere) return undefined;
  const lines = [
    ...open.map((told) => openLine(told, answerOf(inputs, told.word))),
    ...known.map(([word, means]): Line => ({
      key: wordKey(word),
      cells: { word, text: '已按右边的回答取数', answer: answerCell(TAUGHT_TEXTS[means]) },
    })),
  ];
  return lineSheet(
    {
      key: 'words',
      columns: wordColumns,
      title: `${titleHead(inputs)}没看懂的词`,
      notes: [
        lines.length === 0
          ? '现在没有看不懂的词。'
          : `这些词决定一个数是谁的、哪一部分的、哪一段时间的，程序不认识，所以没有取数。在「这个词」里选一次就行：“${TAUGHT_TEXTS.nothing}”（程序、人名、文号、装饰的话），或“${TAUGHT_TEXTS.ours}”。重新评分后生效，以后也记得。确实是别的单位、别的口径的，不用管。写着“${TAKEN}”的几处看来不改变数字，已照原数取用：不影响的也选一次，就不再提示；改变了数字的，请在「绩效数据」里改。`,
      ],
      lines,
    },
    inputs.typedLines.words ?? new Map(),
  );
}

const TAKEN = '已取数';

function answerOf({ words: taught }: SheetInputs, word: string): string {
  const means = taught.get(word);
  return means === undefined ? '' : TAUGHT_TEXTS[means];
}

function openLine({ word, texts, tables, facts, taken, places }: ToldWord, answer: string): Line {
  const names = facts.join('、');
  return {
    key: wordKey(word),
    cells: {
      word,
      text: texts.join('；'),
      table: linkedText(tables.map(({ sheet, table }) => `${sheet}：${table}`).join('；'), places[0]),
      facts: taken ? `${TAKEN}：${names}` : names,
      answer: answerCell(answer),
    },
  };
}

function answerCell(text: string): LineCell {
  return {
    content: words(text),
    look: looks.centered,
    validation: (row, column) => ({
      kind: 'list',
      range: { top: row, left: column, bottom: row, right: column },
      choices: Object.values(TAUGHT_TEXTS),
      promptTitle: '这个词',
      prompt: '不影响取数：程序、人名、文号一类；本单位的名称：这张表就是本单位的。别的单位、别的口径的，空着。',
      errorTitle: '请从列表选择',
      error: `只能选“${TAUGHT_TEXTS.nothing}”或“${TAUGHT_TEXTS.ours}”，或者空着。`,
    }),
  };
}
