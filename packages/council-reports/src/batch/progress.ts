import { type BatchEvent, isFailure } from '@council-reports/archive';

const enoughToTell = 5;

/** How far a run is. */
export interface Progress {
  readonly documents: number;
  readonly done: number;
  readonly failures: number;
  /** 0 to 1, by bytes where their number is known. */
  readonly share: number;
  readonly pagesPerSecond: number;
  /** Null as long as too little is done to tell. */
  readonly secondsLeft: number | null;
}

/**
 * Follows a run by its events.
 *
 * @param now - a clock, in milliseconds.
 */
export function followProgress(now: () => number): (event: BatchEvent) => Progress {
  let [documents, bytes, began] = [0, 0, now()];
  let [done, bytesDone, pages, failures] = [0, 0, 0, 0];
  return (event) => {
    if (event.kind === 'listed') [documents, bytes, began] = [event.toDo, event.bytes, now()];
    if (event.kind === 'document') {
      done++;
      bytesDone += event.bytes;
      pages += event.pages ?? 0;
      if (isFailure(event.outcome)) failures++;
    }
    const seconds = (now() - began) / 1000;
    const share = bytes > 0 ? Math.min(1, bytesDone / bytes) : done / Math.max(1, documents);
    return {
      documents,
      done,
      failures,
      share,
      pagesPerSecond: seconds > 0 ? pages / seconds : 0,
      secondsLeft: share > 0 && done >= enoughToTell ? (seconds * (1 - share)) / share : null,
    };
  };
}
