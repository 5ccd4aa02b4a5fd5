import type { Result } from '../core/base/problem';
import type { DocumentTree } from '../core/report/documentTree';

/** Where a report goes: a Word file, whole or not at all. */
export interface ReportPort {
  write(tree: DocumentTree): Promise<Result<void>>;
}
