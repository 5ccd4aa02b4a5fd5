import { scoreProjects } from '../../../src/core/projects/scoreProjects';
import { builtInProjectSchemes, projectSchemeById } from '../../../src/core/projects/schemes/builtInProjectSchemes';
import { projectsJson } from '../../../src/cli/projectsJson';
import { nine, nineteen, seventyFour, thirtyFive } from '../../cases/projects/seedBooks';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

function json(sheets: Readonly<Record<string, GridSheet['rows']>>, scheme?: string, assumeMet = false) {
  return projectsJson(
    scoreProjects(gridSnapshot(sheets), {
      ownSheets: new Set(),
      assumeMet,
      scheme: scheme === undefined ? undefined : projectSchemeById(scheme),
    }),
  );
}

describe('四份自评报告里的项目', () => {
  it('十九个，以元计：148.07165 万元', () => {
    const { summary, projects } = json(nineteen, 'project-jingxing-2025');
    expect(summary).toMatchObject({
      count: 19,
      budget: '148.07165',
      adjusted: '148.07165',
      executed: '148.07165',
      rate: '1',
      evaluated: 0,
    });
    expect(projects.every(({ adjusted, rate }) => adjusted === null && rate === '1')).toBe(true);
  });

  it('九个：96.67 万元；六个方面的分值没有公布，只问不编', () => {
    const { summary, projects } = json(nine, 'project-laiyuan-2023', true);
    expect(summary).toMatchObject({ count: 9, budget: '96.67', executed: '96.67', evaluated: 0 });
    expect(projects[0]?.indicators.map(({ path, full, status }) => [path.join('/'), full, status])).toEqual(
      ['项目立项', '资金落实', '业务管理', '财务管理', '项目产出', '项目效益'].map((aspect) => [aspect, null, '待填']),
    );
  });

  it('七十四个：2,322.42 与 2,050.02，88.27%；73 个一等，1 个二等', () => {
    const { summary } = json(seventyFour, 'project-ziyuan-2023');
    expect(summary).toMatchObject({
      count: 74,
      evaluated: 74,
      coverage: '1',
      budget: '1000',
      adjusted: '2322.42',
      executed: '2050.02',
      rate: '0.8827',
      grades: { 一等: 73, 二等: 1, 三等: 0, 四等: 0 },
    });
  });

  it('三十五个，只有目标与实现情况：同名的两个算两个，假定符合也不填满意度', () => {
    const { summary, projects, findings } = json(thirtyFive, undefined, true);
    expect(summary).toMatchObject({ count: 35, evaluated: 0, budget: null });
    expect(
      findings.filter(({ code }) => code === 'projectNamedTwice').map(({ places }) => places.map(({ cell }) => cell)),
    ).toEqual([['B32', 'B33']]);
    expect(projects[0]?.indicators.map(({ path, score, status }) => [path.join('/'), score, status])).toEqual([
      ['预算执行率', null, '待填'],
      ['产出指标', '50', '已评'],
      ['效益指标', '30', '已评'],
      ['满意度指标', null, '待填'],
    ]);
  });
});

describe('评分办法', () => {
  it('公布了的分值合计都是 100，等级从高到低、到 0 为止', () => {
    for (const { aspects, rateMark, grades, unpublished } of builtInProjectSchemes) {
      const marks = aspects.map(({ full }) => full);
      if (unpublished === undefined)
        expect([rateMark, ...marks].reduce((sum, mark) => sum + Number(mark), 0)).toBe(100);
      const bounds = grades.map(({ from }) => Number(from));
      expect(bounds).toEqual([...bounds].sort((one, other) => other - one));
      if (grades.length > 0) expect(bounds.at(-1)).toBe(0);
    }
  });
});
