import { perLexicon } from '../../lexicon/index.ts';

/** What is printed before a number or an address: "Tel:", "E-mail". */
export const contactLabel: ReturnType<typeof perLexicon<RegExp>> = perLexicon(
  ({ oneOf }) =>
    new RegExp(`(?<![\\p{L}])(?:${oneOf('phoneLabels')}|${oneOf('emailLabels')})(?![\\p{L}])[\\s.:]{0,4}`, 'giu'),
);
