import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { FlowText } from '../../structure/index.ts';
import { findDates } from '../../values/index.ts';

/** A test for lines of a paper's front that stand under its title: the name of a body or meeting, with or without the date, or a date alone. */
export const createFrontLines: (lexicon: CompiledLexicon) => (block: FlowText) => boolean = perLexicon((lexicon) => {
  const named = new RegExp(`^(?:${lexicon.oneOf('bodies')}|${lexicon.oneOf('meetings')})$`, 'u');
  return (block) => {
    const words = flat(block.text);
    if (words.length > 120 || block.kind === 'item' || words.endsWith(':')) return false;
    const [date] = findDates(words);
    const rest = (date === undefined ? words : words.slice(0, date.start)).replace(/[\s,:–-]{1,4}$/, '');
    return named.test(rest) || (date !== undefined && rest.split(' ').length <= 4 && !/\.$/.test(words));
  };
});
