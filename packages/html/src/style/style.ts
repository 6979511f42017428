import type { Element } from 'domhandler';
import { type SymbolFont, symbolFont } from '../flow/symbol-fonts.ts';
import { attribute } from '../parse/dom.ts';
import { fillColour, inkColour } from './colour.ts';
import { declarationsOf } from './declarations.ts';

/** What an element's own `style` attribute says, as far as it matters to a reader; undefined where it says nothing. */
export interface Style {
  readonly hidden?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  readonly block?: boolean;
  readonly preformatted?: boolean;
  readonly bordered?: boolean;
  readonly breakBefore?: boolean;
  readonly listStyle?: string;
  readonly fill?: string;
  readonly ink?: string;
  readonly font?: SymbolFont | null;
  readonly outlineLevel?: number;
}

const noStyle: Style = {};

type Reading = (value: string) => Style;

const bordered: Reading = (value) => (/\bnone\b|^0|\b0(?:\.0)?(?:pt|px)\b/.test(value) ? noStyle : { bordered: true });
const fill: Reading = (value) => {
  const colour = fillColour(value);
  return colour === undefined ? noStyle : { fill: colour };
};
const ink: Reading = (value) => {
  const colour = inkColour(value);
  return colour === undefined ? noStyle : { ink: colour };
};
const decoration: Reading = (value) => ({
  ...(value.includes('underline') && { underline: true }),
  ...(value.includes('line-through') && { struck: true }),
});
const breakBefore: Reading = (value) => (/^(?:always|page|left|right)/.test(value) ? { breakBefore: true } : noStyle);

const displays: Readonly<Record<string, Style>> = { none: { hidden: true }, block: { block: true } };

const properties: Readonly<Record<string, Reading>> = {
  display: (value) => displays[value.split(' ')[0] ?? ''] ?? noStyle,
  visibility: (value) => (/^(?:hidden|collapse)/.test(value) ? { hidden: true } : noStyle),
  'mso-hide': (value) => (value.startsWith('all') ? { hidden: true } : noStyle),
  'font-weight': (value) => ({ bold: /^(?:bold|[6-9]00)/.test(value) }),
  'font-style': (value) => ({ italic: /^(?:italic|oblique)/.test(value) }),
  'font-family': (value) => ({ font: symbolFont(value) ?? null }),
  font: (value) => (/\bbold\b/.test(value) ? { bold: true } : noStyle),
  'text-decoration': decoration,
  'text-decoration-line': decoration,
  'white-space': (value) => (value.startsWith('pre') && value !== 'pre-line' ? { preformatted: true } : noStyle),
  background: fill,
  'background-color': fill,
  color: ink,
  border: bordered,
  'border-top': bordered,
  'border-bottom': bordered,
  'border-left': bordered,
  'border-right': bordered,
  'mso-border-alt': bordered,
  'list-style': (value) => ({ listStyle: value }),
  'list-style-type': (value) => ({ listStyle: value }),
  'page-break-before': breakBefore,
  'break-before': breakBefore,
  'mso-outline-level': (value) => (/^[1-6]/.test(value) ? { outlineLevel: Number(value[0]) } : noStyle),
};

function parseStyle(declarations: string): Style {
  let style = noStyle;
  for (const [name, value] of declarationsOf(declarations))
    if (Object.hasOwn(properties, name)) style = { ...style, ...properties[name]?.(value) };
  return style;
}

/** Reads `style` attributes; pages saved from Word repeat the same few thousands of times, so each is read once. */
export class StyleReader {
  readonly #known = new Map<string, Style>();

  of(element: Element): Style {
    const declarations = attribute(element, 'style');
    if (declarations === undefined || declarations === '') return noStyle;
    const known = this.#known.get(declarations);
    if (known !== undefined) return known;
    const style = parseStyle(declarations);
    if (this.#known.size < 10_000 && declarations.length < 2000) this.#known.set(declarations, style);
    return style;
  }
}
