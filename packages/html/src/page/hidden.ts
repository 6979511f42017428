import type { Element } from 'domhandler';
import { attribute, classNames } from '../parse/dom.ts';
import type { Style } from '../style/style.ts';

/** Elements whose content no browser shows as text. */
const unseen: ReadonlySet<string> = new Set(
  'script style template noscript head svg iframe object video audio canvas datalist'.split(' '),
);

// What the common style sheets take off the screen, ModernGov's own among them.
const hidingClasses: ReadonlySet<string> = new Set(
  'sr-only is-sr-only visually-hidden visuallyhidden screen-reader-text govuk-visually-hidden is-hidden mgHide'.split(
    ' ',
  ),
);

/** Whether a reader of the page does not see the element: by attribute, by its own style, or by a class known to hide. */
export function isHidden(element: Element, style: Style): boolean {
  if (style.hidden === true || unseen.has(element.name) || attribute(element, 'hidden') !== undefined) return true;
  if (element.name === 'dialog') return attribute(element, 'open') === undefined;
  return attribute(element, 'class') !== undefined && classNames(element).some((name) => hidingClasses.has(name));
}
