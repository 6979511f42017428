/** The reference definitions of a source. */
export interface References {
  /** A piece of the source with the definitions after it that it refers to, so that it can be parsed by itself. */
  readonly completing: (piece: string) => string;
}

const definition = /^ {0,3}\[([^\]\n]{1,300})\]:/;
// What is followed by a colon defines the label, and does so in the piece itself.
const label = /\[([^\][\n]{1,300})\](?!:)/g;

// Labels are compared without case, and with white space as one space (CommonMark 4.7).
const normalised = (written: string): string => written.trim().replace(/\s+/g, ' ').toLowerCase();

/** The lines of a source that define links (CommonMark 4.7) and footnotes. The first definition of a label holds. */
export function referencesIn(lines: readonly { readonly text: string }[]): References {
  const definitions = new Map<string, string>();
  for (const { text } of lines) {
    const found = text.includes(']:') ? definition.exec(text)?.[1] : undefined;
    if (found !== undefined && !definitions.has(normalised(found))) definitions.set(normalised(found), text);
  }
  return {
    completing: (piece) => {
      if (definitions.size === 0 || !piece.includes('[')) return piece;
      const labels = new Set([...piece.matchAll(label)].map(([, written]) => normalised(written ?? '')));
      const used = [...labels].flatMap((each) => definitions.get(each) ?? []);
      return used.length === 0 ? piece : [piece, ...used].join('\n\n');
    },
  };
}
