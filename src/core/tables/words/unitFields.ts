/** Fields whose value says whose table it is. */
export const UNIT_FIELDS =
  '(?:部门|单位|预算|编制|填报|编报|报送|填表|公开|申报|上报|采购|制表|统计|自评|评价|被评价)?(?:单位|部门|采购人)(?:名称|全称|\\(单位\\)|\\(部门\\))?(?:名称)?(?:\\((?:盖章|公章|签章|签字)\\))?';
export const UNIT_FIELD = new RegExp(`^${UNIT_FIELDS}$`);
export const STATED_UNIT = new RegExp(`^${UNIT_FIELDS}[:：](?!万元|元|千元|亿元|人)(.{2,40})$`);
