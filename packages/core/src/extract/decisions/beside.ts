import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { FlowText } from '../../structure/index.ts';
import { markerOf } from './limbs.ts';

/** Tells lines that stand among resolutions and resolve nothing: how the vote went, who moved, and notes of the clerk's. */
export type IsBeside = (block: FlowText) => boolean;

/** A test for the lines of a printed vote ("Voting record", "8 For", "Against: 3"), of movers ("Proposer: Cllr A") and for notes ("Note: Councillor A left"). */
export const createBeside: (lexicon: CompiledLexicon) => IsBeside = perLexicon((lexicon) => {
  const vote = `(?:${lexicon.oneOf('inFavour')}|${lexicon.oneOf('against')}|${lexicon.oneOf('abstained')})`;
  const count = '(?:\\d{1,3}|none|nil|unanimous)';
  const counted = new RegExp(
    `^\\(?(?:${count}\\s?[:–-]?\\s?${vote}|${vote}\\s?[:–(-]{0,2}\\s?${count}\\)?)(?=[\\s,;.]|$)`,
    'iu',
  );
  const note = new RegExp(`^[([]?${lexicon.oneOf('asides')}\\s?[:–-]`, 'iu');
  const mover = new RegExp(
    `^(?:${lexicon.oneOf('moved')}|${lexicon.oneOf('seconded')})(?: by)?\\s?:\\s[^.]{2,80}$`,
    'iu',
  );
  const heading = new RegExp(`^${lexicon.oneOf('voteHeadings')}\\s?(?::|$)`, 'iu');
  return (block) => {
    const words = [markerOf(block) ?? '', flat(block.text)].join(' ').trim();
    return counted.test(words) || note.test(block.text.text) || mover.test(words) || heading.test(words);
  };
});
