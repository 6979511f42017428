import { colord, extend } from 'colord';
import names from 'colord/plugins/names';

extend([names]);

const colourLike = /#[\da-f]{3,8}\b|(?:rgb|hsl)a?\([^()]{0,80}\)|[a-z]+/g;

/** What most backgrounds say that are none. */
const paper: ReadonlySet<string> = new Set(['', 'none', 'transparent', 'white', '#fff', '#ffffff']);

/**
 * The colour a CSS background or a `bgcolor` attribute gives a cell, as `#rrggbb`.
 *
 * Undefined for none, for what is transparent, and for white, which is the paper.
 */
export function fillColour(value: string): string | undefined {
  if (paper.has(value)) return undefined;
  const text = value.toLowerCase().slice(0, 500);
  for (const [candidate] of text.matchAll(colourLike)) {
    const colour = colord(candidate);
    if (!colour.isValid()) continue;
    const hex = colour.alpha() < 0.1 ? '#ffffff' : colour.alpha(1).toHex();
    return hex === '#ffffff' ? undefined : hex;
  }
  return undefined;
}

/** The colour of a `bgcolor` attribute, which may leave out the number sign. */
export const attributeColour = (value: string): string | undefined =>
  fillColour(/^[\da-f]{6}$/i.test(value.trim()) ? `#${value.trim()}` : value);
