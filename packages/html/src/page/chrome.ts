import type { Element, Text } from 'domhandler';
import { attribute, descendants, isElement, isText } from '../parse/dom.ts';

/** Landmarks that hold no part of a paper, by element name and by ARIA role. */
const landmarkNames: ReadonlySet<string> = new Set(['nav']);
const landmarkRoles: ReadonlySet<string> = new Set(['navigation', 'search', 'menu', 'menubar', 'toolbar']);

/** Landmarks that may hold either: what surrounds a paper, or its own head, foot and boxes. */
const margins: ReadonlySet<string> = new Set(['header', 'footer', 'aside']);

const chromeName =
  /(?:^|[\s_-])(?:cookies?|breadcrumbs?|share|sharing|social|skip|sidebar|pagination|navbar|menu|toolbar|backtotop|addthis)(?=$|[\s_-])/i;

// What is longer than this is content, whatever it is called.
const longest = 4000;
const mostNodes = 2000;

interface Weight {
  readonly letters: number;
  readonly linked: number;
  readonly heading: boolean;
  readonly control: boolean;
}

function weigh(element: Element): Weight {
  let letters = 0;
  let linked = 0;
  let heading = false;
  let control = false;
  let visits = 0;
  for (const node of descendants(element, ({ name }) => name !== 'script' && name !== 'style')) {
    visits += 1;
    if (isText(node)) {
      const length = node.data.trim().length;
      letters += length;
      if (isLinked(node, element)) linked += length;
    } else if (isElement(node)) {
      if (/^h[1-3]$/.test(node.name)) heading = true;
      if (node.name === 'button' || node.name === 'input') control = true;
    }
    if (letters > longest || visits > mostNodes) return { letters: Number.POSITIVE_INFINITY, linked, heading, control };
  }
  return { letters, linked, heading, control };
}

function isLinked(node: Text, within: Element): boolean {
  let parent = node.parent;
  for (let up = 0; up < 4 && parent !== null && parent !== within; up++) {
    if (isElement(parent) && parent.name === 'a') return true;
    parent = parent.parent;
  }
  return false;
}

/**
 * Whether an element is page furniture: navigation by its name or role; heads, feet, asides and bars named for sharing, cookies and
 * the like where links and controls are what they hold.
 */
export function isChrome(element: Element, inCell: boolean): boolean {
  if (landmarkNames.has(element.name)) return true;
  const role = attribute(element, 'role');
  if (role !== undefined && landmarkRoles.has(role)) return true;
  if (margins.has(element.name) || role === 'banner' || role === 'contentinfo') return isMargin(weigh(element));
  if (inCell) return false;
  const named = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  return named.length > 1 && chromeName.test(named) && isBar(weigh(element));
}

const isMargin = ({ letters, linked, heading }: Weight): boolean =>
  (letters <= longest && linked * 2 >= letters) || (!heading && letters < 300);

const isBar = ({ letters, linked, control }: Weight): boolean =>
  letters <= longest && (linked > 0 || control) && (linked * 3 >= letters || letters < 400);
