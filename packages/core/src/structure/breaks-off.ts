import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';

const openEnd = perLexicon((lexicon) => new RegExp(`\\s${lexicon.oneOf('openEnds')}$`, 'iu'));

/** Whether words end as no sentence does: what is printed next goes on with them. */
export const breaksOff = (text: string, lexicon: CompiledLexicon): boolean => openEnd(lexicon).test(text);
