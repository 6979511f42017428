import { childOf, childrenOf, findInside, type XmlElement } from '../xml/element.ts';

const boxContent = 'w:txbxContent';

/** Elements that mean something to this reader; a branch without any of them is for other readers. */
const readable: ReadonlySet<string> = new Set(['w:t', 'w:r', 'w:p', 'w:drawing', 'w:pict', 'w:sym', boxContent]);

/**
 * The branch of `mc:AlternateContent` to read: the same content stands in each, and is read once.
 *
 * Word draws a text box in the first branch and repeats it for older versions in the fallback.
 */
export function chosenBranch(element: XmlElement): XmlElement | undefined {
  const branches = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
  return (
    branches.find((branch) => findInside(branch, ({ name }) => name === boxContent) !== undefined) ??
    branches.find((branch) => findInside(branch, ({ name }) => readable.has(name)) !== undefined)
  );
}

/** The text boxes of a drawing, outermost first. */
export function textBoxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === boxContent) return [element];
  if (element.name === 'mc:AlternateContent') {
    const branch = chosenBranch(element);
    return branch === undefined ? [] : textBoxesIn(branch);
  }
  return element.children.flatMap(textBoxesIn);
}

/** Alternative text of a drawing's picture; undefined where it has no picture. */
export function pictureIn(drawing: XmlElement): string | undefined {
  const properties = findInside(drawing, ({ name }) => name === 'wp:docPr');
  if (properties !== undefined) return (properties.attributes['descr'] ?? properties.attributes['title'] ?? '').trim();
  const shape = findInside(drawing, (each) => each.name.startsWith('v:') && childOf(each, 'v:imagedata') !== undefined);
  if (shape === undefined) return undefined;
  return (shape.attributes['alt'] ?? childOf(shape, 'v:imagedata')?.attributes['o:title'] ?? '').trim();
}

/** Whether a drawing is a chart or a diagram, whose words stand in a part of their own. */
export const isGraphic = (drawing: XmlElement): boolean =>
  findInside(
    drawing,
    ({ name, attributes }) =>
      name.endsWith(':graphicData') && /\/(?:chart|diagram|chartex)$/.test(attributes['uri'] ?? ''),
  ) !== undefined;
