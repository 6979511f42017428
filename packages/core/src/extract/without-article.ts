import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';

const leading = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('articles')}\\s`, 'iu'));

/** Words without the article before them: "Chief Executive" for "the Chief Executive". */
export const withoutArticle = (words: string, lexicon: CompiledLexicon): string => words.replace(leading(lexicon), '');
