import type { Text } from 'domhandler';
import { decodeHTML } from 'entities';

/** The source of a text node: `aligned` where `raw` is what the source holds from `start` to `end`, else the text itself. */
export interface TextPlace {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly aligned: boolean;
}

const newLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/**
 * Where a text node stands. What a parser moves out of a table and joins is no single stretch of the source: it is not aligned.
 */
export function textPlace(node: Text, source: string): TextPlace {
  const start = node.sourceCodeLocation?.startOffset ?? 0;
  const end = node.sourceCodeLocation?.endOffset ?? 0;
  const raw = source.slice(start, end);
  // What a parser makes of source text is shorter wherever it is not the same, so that lengths say as much as the letters.
  if (raw.length === node.data.length) return { raw, start, end, aligned: true };
  const printed = newLines(raw);
  if (printed === node.data || decodeHTML(printed) === node.data) return { raw, start, end, aligned: true };
  return { raw: node.data.replace(/[ \t\r\n\f]+/g, ' '), start, end, aligned: false };
}
