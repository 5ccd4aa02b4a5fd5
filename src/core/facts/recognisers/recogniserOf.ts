import { onceFor } from '../../base/onceFor';
import type { Table } from '../../tables/table';
import { allRecognisers } from './allRecognisers';

/** The first shape that a table has: a ledger of many thousand lines is asked all that once. */
export const recogniserOf = onceFor((table: Table) => allRecognisers.find((one) => one.recognises(table)));
