import { commonOrder } from './common-order.ts';
import type { Part, TreeParts } from './tree-parts.ts';

/** How far two readings agree on one kind of thing, and what only one of them has. */
export interface Agreement {
  readonly agreed: number;
  /** How many the tags have. */
  readonly tagged: number;
  readonly tagsOnly: readonly string[];
  readonly geometryOnly: readonly string[];
}

/** The kinds of things that are compared. */
export const kinds = ['order', 'markers', 'cells', 'headings'] as const;

/** Agreement by kind. */
export type Agreements = Readonly<Record<(typeof kinds)[number], Agreement>>;

class Bag {
  readonly #counts = new Map<string, number>();

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  take(key: string): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (count > 0) this.#counts.set(key, count - 1);
    return count > 0;
  }
}

/**
 * Compares what is sought on each side with what the other side accepts for it: a heading of one may be a bold paragraph of the other.
 */
function compare(
  tags: { readonly sought: readonly string[]; readonly accepted: readonly string[] },
  geometry: { readonly sought: readonly string[]; readonly accepted: readonly string[] },
): Agreement {
  const inGeometry = new Bag(geometry.accepted);
  const inTags = new Bag(tags.accepted);
  const tagsOnly = tags.sought.filter((key) => !inGeometry.take(key));
  const geometryOnly = geometry.sought.filter((key) => !inTags.take(key));
  return { agreed: tags.sought.length - tagsOnly.length, tagged: tags.sought.length, tagsOnly, geometryOnly };
}

// Enough to tell items apart; where items end is for the order of words to say.
const opening = 25;

/** A part by its marker and first words; a marker typed as part of the text is the same marker. */
const openingOf = ({ marker, text }: Part): string => `${marker}${text}`.slice(0, opening);
const whole = ({ marker, text }: Part): string => `${marker}${text}`;
const hasMarker = ({ marker }: Part): boolean => marker !== '';

const order = (tags: TreeParts, geometry: TreeParts): Agreement => ({
  agreed: commonOrder(tags.words, geometry.words),
  tagged: tags.words.length,
  tagsOnly: [],
  geometryOnly: [],
});

// Tags of Word's own making call a typed marker a paragraph, so a marker that only geometry sees is no difference where the tagged text begins with it.
const markers = (tags: TreeParts, geometry: TreeParts): Agreement =>
  compare(
    { sought: tags.parts.filter(hasMarker).map(openingOf), accepted: tags.parts.map(openingOf) },
    {
      sought: geometry.parts.filter(hasMarker).map(openingOf),
      accepted: geometry.parts.filter(hasMarker).map(openingOf),
    },
  );

const isHeading = ({ kind }: Part): boolean => kind === 'heading';
const mayHead = (part: Part): boolean => isHeading(part) || part.strong;

const headings = (tags: TreeParts, geometry: TreeParts): Agreement =>
  compare(
    { sought: tags.parts.filter(isHeading).map(whole), accepted: tags.parts.filter(mayHead).map(whole) },
    { sought: geometry.parts.filter(isHeading).map(whole), accepted: geometry.parts.filter(mayHead).map(whole) },
  );

const cells = (tags: TreeParts, geometry: TreeParts): Agreement =>
  compare({ sought: tags.cells, accepted: tags.cells }, { sought: geometry.cells, accepted: geometry.cells });

/** Compares the reading of a document by its tags with its reading by geometry alone. */
export const agreementsOf = (tags: TreeParts, geometry: TreeParts): Agreements => ({
  order: order(tags, geometry),
  markers: markers(tags, geometry),
  cells: cells(tags, geometry),
  headings: headings(tags, geometry),
});

/** The share of what the tags have that geometry has too; 1 where they have nothing. */
export const shareOf = ({ agreed, tagged }: Pick<Agreement, 'agreed' | 'tagged'>): number =>
  tagged === 0 ? 1 : agreed / tagged;
