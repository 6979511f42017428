// The headings, labels, markers and names of a paper recur; those of an archive do not end.
const mostRemembered = 4096;

/** A reader that reads each text once, as long as there are not too many. What it gives is shared, and not to be changed. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= mostRemembered) known.clear();
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
