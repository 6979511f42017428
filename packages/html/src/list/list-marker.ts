import { romanNumeral } from '@council-reports/core';
import type { SheetMarker } from '../style/sheet-marker.ts';

/** A number as a list shows it. Numbers a system has no letters for are shown as decimals, as browsers do (CSS Counter Styles 3). */
export type CountingStyle =
  | 'decimal'
  | 'decimal-leading-zero'
  | 'lower-alpha'
  | 'upper-alpha'
  | 'lower-roman'
  | 'upper-roman';

const roman = (number: number): string => (number < 1 || number > 3999 ? String(number) : romanNumeral(number));

function alpha(number: number): string {
  if (number < 1) return String(number);
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

const padded = (number: number): string =>
  number < 0 ? `-${String(-number).padStart(2, '0')}` : String(number).padStart(2, '0');

const counters: Readonly<Record<CountingStyle, (number: number) => string>> = {
  decimal: String,
  'decimal-leading-zero': padded,
  'lower-alpha': alpha,
  'upper-alpha': (number) => alpha(number).toUpperCase(),
  'lower-roman': roman,
  'upper-roman': (number) => roman(number).toUpperCase(),
};

const bullets: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' };

const typeStyles: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
  none: 'none',
};

/** The list style a `type` attribute names (HTML standard, 15.3.8), undefined for none. */
export const styleOfType = (type: string | undefined): string | undefined => typeStyles[type ?? ''];

const cssStyle =
  /\b(?:decimal-leading-zero|decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|disc|circle|square|none)\b/;

/** The list style in a CSS `list-style` value, undefined for one that is not known. */
export const styleOfCss = (value: string | undefined): string | undefined =>
  cssStyle.exec(value ?? '')?.[0].replace('latin', 'alpha');

const isCounting = (style: string): style is CountingStyle => Object.hasOwn(counters, style);

const usual: Pick<SheetMarker, 'before' | 'after'> = { before: '', after: '.' };

/** The marker a browser shows before an item: `3.`, `c.`, `iv.`, `•`, or with what is set around its number, `(c)`; null where the list shows none. */
export function markerOf(
  style: string,
  number: number,
  { before, after }: Pick<SheetMarker, 'before' | 'after'> = usual,
): string | null {
  if (isCounting(style)) return `${before}${counters[style](number)}${after}`;
  return bullets[style] ?? null;
}
