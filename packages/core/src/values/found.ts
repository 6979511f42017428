/** A value read from a text, and where it stands there: `text.slice(start, end)` is what was read. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
