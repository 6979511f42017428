import type { Inline, Text } from '@council-reports/core';
import type { Locator } from './locator.ts';

/**
 * Text without `**` that opens or closes nothing: converters that cut a bold list at its items leave the closing marks at the end of each.
 */
export function dropStrayEmphasis(node: Text, locate: Locator): readonly Inline[] {
  if (!node.value.includes('**')) return [node];
  const start = node.position?.start.offset;
  const exact = start !== undefined && node.position !== undefined && node.position.end.offset - start === node.value.length;
  let at = 0;
  return node.value.split('**').flatMap((value): readonly Text[] => {
    const from = at;
    at += value.length + 2;
    if (value === '') return [];
    return [{ ...node, value, ...(exact && { position: locate(start + from, start + from + value.length) }) }];
  });
}
