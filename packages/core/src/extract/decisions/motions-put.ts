import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { FlowText } from '../../structure/index.ts';

/** A motion with the block its words stand in. */
export interface Motion {
  readonly words: Passage;
  readonly block: FlowText;
  readonly at: number;
}

const shapes = perLexicon((lexicon) => {
  const [moved, seconded] = [lexicon.oneOf('moved'), lexicon.oneOf('seconded')];
  // A full stop ends the sentence unless it stands behind an initial.
  const within = '(?:[^.]|(?<=\\b\\p{L})\\.)';
  return {
    told: new RegExp(
      `\\b${moved}\\b${within}{0,80}?\\b${seconded}\\b(?:,?\\s?${lexicon.oneOf('ties')}|\\sby\\s${within}{2,50}?\\s${lexicon.oneOf('thatWords')}),?\\s`,
      'iu',
    ),
    // "No. 324 Moved by"
    names: new RegExp(
      `^(?:\\p{L}{2,10}\\.?\\s[\\d/-]{1,12}\\s{1,4})?${within}{0,40}\\b${moved}\\b${within}{0,80}?\\b${seconded}\\b${within}{0,60}$`,
      'iu',
    ),
    words: new RegExp(`^["“]?${lexicon.oneOf('thatWords')}\\s`, 'iu'),
  };
});

/** Motions put in a section, in order: "X proposed, and Y seconded, that ...", or the names on a line and "THAT ..." on the next. */
export function motionsIn(texts: readonly FlowText[], lexicon: CompiledLexicon): readonly Motion[] {
  const { told, names, words } = shapes(lexicon);
  return texts.flatMap((block, at): readonly Motion[] => {
    const motion = told.exec(block.text.text);
    if (motion !== null) return [{ words: slicePassage(block.text, motion.index + motion[0].length), block, at }];
    // The one who seconded may have a line of their own.
    const [next, third] = [texts[at + 1], texts[at + 2]];
    const onTwo = next !== undefined && names.test(`${flat(block.text)} ${flat(next.text)}`);
    const [put, place] = names.test(flat(block.text)) ? [next, at + 1] : onTwo ? [third, at + 2] : [undefined, at];
    return put !== undefined && words.test(put.text.text) ? [{ words: put.text, block: put, at: place }] : [];
  });
}
