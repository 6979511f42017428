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
  const hex = firstColour(value);
  return hex === '#ffffff' ? undefined : hex;
}

/** The colour a CSS `color` or an attribute of that name gives words, as `#rrggbb`; undefined for none, and for what is no colour. */
export const inkColour = (value: string): string | undefined => firstColour(withSign(value));

function firstColour(value: string): string | undefined {
  const text = value.toLowerCase().slice(0, 500);
  for (const [candidate] of text.matchAll(colourLike)) {
    const colour = colord(candidate);
    if (colour.isValid()) return colour.alpha() < 0.1 ? '#ffffff' : colour.alpha(1).toHex();
  }
  return undefined;
}

// Attributes may leave out the number sign.
const withSign = (value: string): string => (/^[\da-f]{6}$/i.test(value.trim()) ? `#${value.trim()}` : value);

/** The colour of a `bgcolor` attribute. */
export const attributeColour = (value: string): string | undefined => fillColour(withSign(value));
