/** A file to measure on. */
export interface Paper {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is measured for the papers of a kind. */
export interface Section {
  readonly title: string;
  /** Whether a paper is measured here. */
  readonly takes: (paper: Paper) => boolean;
  /** Measures and prints. */
  readonly run: (papers: readonly Paper[]) => Promise<void>;
}
