/** Something to do, and how large it is. */
export interface Sized {
  readonly size: number;
}

/** Hands out what is to be done. */
export interface Schedule<Item extends Sized> {
  /** The next thing to do; undefined where there is none left. Whoever takes it says when it is done. */
  readonly take: () => Item | undefined;
  readonly done: (item: Item) => void;
}

/** From how many bytes on a document is large: some dozens of pages. */
export const largeBytes: number = 1024 ** 2;

/**
 * A schedule in which large items neither starve the small ones nor are left for the end: one worker fewer than there are is given large
 * ones as long as there are any, and the small ones go past them through the last. Whoever finds nothing of its kind takes of the other.
 */
export function createSchedule<Item extends Sized>(items: readonly Item[], workers: number): Schedule<Item> {
  const large = queue(items.filter(isLarge));
  const small = queue(items.filter((item) => !isLarge(item)));
  let largeRunning = 0;
  return {
    take: () => {
      const item = largeRunning < workers - 1 ? (large.next() ?? small.next()) : (small.next() ?? large.next());
      if (item && isLarge(item)) largeRunning++;
      return item;
    },
    done: (item) => {
      if (isLarge(item)) largeRunning--;
    },
  };
}

const isLarge = ({ size }: Sized): boolean => size >= largeBytes;

function queue<Item>(items: readonly Item[]): { readonly next: () => Item | undefined } {
  let taken = 0;
  return { next: () => items[taken++] };
}
