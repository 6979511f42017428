import type { Passage } from '../../document/index.ts';
import type { Action } from '../../model/index.ts';
import type { MeasureRow } from '../kpi-targets/measure-rows.ts';
/** An action as it is put together from its rows. */
export interface ActionDraft {
  readonly ref: string | null;
  readonly text: Passage[];
  readonly outcomes: Passage[];
  readonly measures: MeasureRow[];
  readonly progress: Passage[];
  readonly group: string | undefined;
  readonly section: string | undefined;
  readonly status: Action['status'] | undefined;
}
