import type { Check } from './check';
import { basicExpenditureTotal } from './rules/basicExpenditureTotal';
import { threePublicTotal } from './rules/threePublicTotal';
import { vehicleTotal } from './rules/vehicleTotal';

/** Every rule, in the order in which its findings are read. */
export const allChecks: readonly Check[] = [threePublicTotal, vehicleTotal, basicExpenditureTotal];
