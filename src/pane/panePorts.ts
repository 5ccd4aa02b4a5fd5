import type { Assistant } from '../app/assistant';
import type { DeliveryPort } from '../app/delivery';
import type { Documents } from '../app/documents';
import type { ScreenPort } from '../app/ports';
import type { RollupDesk } from '../app/rollupDesk';
import type { WallClock } from './followWorkbook';

/** What the pane is given: the use cases, and the screen beside it. */
export interface PanePorts {
  readonly assistant: Assistant;
  readonly screen: ScreenPort;
  /** Word files: their code comes when it is first asked for. */
  readonly documents: () => Promise<Documents>;
  /** Many workbooks as one: its code comes when it is first asked for. */
  readonly county: () => Promise<RollupDesk>;
  readonly delivery: DeliveryPort;
  readonly now?: WallClock;
}
