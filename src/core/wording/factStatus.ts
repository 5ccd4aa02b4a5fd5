/** What the public calls the states of a fact: in 绩效数据, in `--json` and in print. */
export const FACT_STATUS = { read: '取自表格', typed: '人工填写', derived: '推算', missing: '缺失', conflict: '冲突' } as const;
