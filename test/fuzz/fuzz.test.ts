import { allTargets } from './allTargets';
import { runTarget } from './runTarget';

/** A few of each from the beginning, and every number that once found something. */
const KEPT: Readonly<Record<string, readonly number[]>> = {
  workbooks: [702379, 706466, 1120693894],
  wordFiles: [],
  criteria: [601667, 604322, 607487, 609940],
  clauses: [],
  answers: [],
  rescores: [801163, 801669, 810817],
};
/** A dozen re-runs are tried in test/hosts/excel/anyEdit.test.ts. */
const HERE = allTargets.filter(({ name }) => name in KEPT);
const FEW: Readonly<Record<string, number>> = {
  workbooks: 6,
  wordFiles: 4,
  criteria: 150,
  clauses: 20,
  answers: 200,
  rescores: 6,
};

test.each(HERE.map((target) => [target.name, target] as const))(
  '%s：怎样弄坏都不出错、不留半个文件',
  async (name, target) => {
    const seeds = [...Array.from({ length: FEW[name]! }, (_, index) => index), ...KEPT[name]!];
    expect((await runTarget(target, seeds)).faults).toEqual([]);
  },
);
