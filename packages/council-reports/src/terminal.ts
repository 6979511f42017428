/** Where the command line prints, and how wide that is. */
export interface Printer {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** In characters. */
  readonly columns: number;
}

/** Where the command line prints and is told things. */
export interface Terminal extends Printer {
  /** Whether a person watches stderr, so that a line may be written over. */
  readonly watched: boolean;
  /** The lines of stdin. */
  readonly lines: () => AsyncIterable<string>;
  /** Has Ctrl-C told to the listener from now on, until what is returned is called. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** Ends the process at once. */
  readonly quit: (code: number) => void;
}
