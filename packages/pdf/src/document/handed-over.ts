interface OperatorChunk {
  readonly fnArray: readonly unknown[];
  readonly argsArray: readonly unknown[];
}

const isOperatorChunk = (value: unknown): value is OperatorChunk =>
  typeof value === 'object' &&
  value !== null &&
  'fnArray' in value &&
  'argsArray' in value &&
  Array.isArray(value.fnArray) &&
  Array.isArray(value.argsArray);

type FontDelivery = readonly [id: unknown, type: 'Font', font: object];

const isFontDelivery = (value: unknown): value is FontDelivery =>
  Array.isArray(value) && value[1] === 'Font' && typeof value[2] === 'object' && value[2] !== null;

/** A font that its receiver does not try to load into a document, for there is none to draw in. */
function withoutFace([id, type, font]: FontDelivery): FontDelivery {
  const extra: unknown = Reflect.get(font, 'extra');
  return [id, type, { ...font, extra: { ...(typeof extra === 'object' && extra), disableFontFace: true } }];
}

/**
 * A message of one half of pdfjs as the other can be given it in the same thread: the sender empties the two arrays of a chunk of operators
 * and fills them again; and a font is to be drawn with by nobody, so that neither its face is loaded nor, as pdfjs does for want of
 * one, the outlines of its glyphs are traced, a twentieth of all the work on a paper.
 */
export function handedOver(message: object): object {
  const chunk: unknown = Reflect.get(message, 'chunk');
  if (isOperatorChunk(chunk))
    return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
  const data: unknown = Reflect.get(message, 'data');
  return isFontDelivery(data) ? { ...message, data: withoutFace(data) } : message;
}
