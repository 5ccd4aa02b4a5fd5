import { budgetSeed } from './budgetSeed';
import { departmentSeed } from './departmentSeed';
import { managementSeed } from './managementSeed';
import { projectsSeed } from './projectsSeed';
import type { Seed } from './seedGrid';
import { yuanSeed } from './yuanSeed';

/** Five townships' years, each with the figures of a report that was handed in, and the form that told of them. */
export const allSeeds: readonly Seed[] = [departmentSeed, managementSeed, budgetSeed, yuanSeed, projectsSeed];
