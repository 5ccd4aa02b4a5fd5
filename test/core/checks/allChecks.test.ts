import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks } from '../../../src/core/checks/allChecks';

const RULES = join(__dirname, '../../../src/core/checks/rules');

describe('勾稽规则的清单', () => {
  const files = readdirSync(RULES).map((file) => file.replace(/\.ts$/, ''));

  it('每个文件里的规则都列在清单里，一个文件一条', async () => {
    const exported = await Promise.all(
      files.map(async (file) => {
        const rule: Record<string, unknown> = await import(join(RULES, file));
        return rule[file];
      }),
    );
    expect(new Set(exported)).toEqual(new Set(allChecks));
    expect(allChecks).toHaveLength(files.length);
  });

  it('编号不重复，每条写明什么必须成立', () => {
    expect(new Set(allChecks.map(({ code }) => code)).size).toBe(allChecks.length);
    for (const { code, law } of allChecks) {
      expect(code).toMatch(/^(?:[A-Z][\w-]*|any)\.\w+$/);
      expect(law).toMatch(/[＝≤≥≠]/);
    }
  });
});
