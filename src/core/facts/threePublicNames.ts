/** How tables call the parts of the “三公” money, each name as a whole. */
export const THREE_PUBLIC_NAMES = {
  vehicle: /^(?:公务用车|公务车辆|公务车|公车)(?:费|费用|经费)?(?:支出)?$/,
  purchase: /^(?:公务用车|公务车|车辆|公车|用车)购置(?:费|费用|经费)?(?:支出)?$/,
  running: /^(?:公务用车|公务车|车辆|公车|用车)(?:运行及?维护|运行|运维|维护)(?:费|费用|经费)?(?:支出)?$/,
  reception: /^(?:公务)?(?:接待|招待)(?:费|费用|经费)?(?:支出)?$/,
  /** Under 公务用车购置及运行维护费 the two parts are also called by their last words alone. */
  purchasePart: /^购置(?:费|费用|经费)?(?:支出)?$/,
  runningPart: /^(?:运行及?维护|运行|运维|维护)(?:费|费用|经费)?(?:支出)?$/,
} as const;
