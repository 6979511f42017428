import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

const shapesOf = perLexicon(({ oneOf }) => ({
  lead: new RegExp(`^${oneOf('postLeads')}\\s(?:${oneOf('articles')}\\s)?`, 'iu'),
  given: new RegExp(`['’]s ${oneOf('postGives')}$`, 'iu'),
  writer: new RegExp(`\\s${oneOf('postWriters')}$`, 'iu'),
  trail: new RegExp(`\\s${oneOf('postTrails')}$`, 'iu'),
  join: new RegExp(`\\s${oneOf('listJoins')}$`, 'iu'),
  deputy: new RegExp(`\\s${oneOf('orDeputy')}`, 'iu'),
}));

/** The post that a label names: "Statement by the S151 Officer: Financial Implications" names the S151 Officer. Null where it names none. */
export function postNamed(label: string, lexicon: CompiledLexicon): string | null {
  const { lead, writer, given, trail, join } = shapesOf(lexicon);
  const words = label.replace(/^\(([^()]{4,120})\)$/, '$1').replace(/\([^)]{0,120}\)/g, '');
  const post = (lead.test(words) ? words.replace(lead, '').replace(writer, '') : words)
    .replace(given, '')
    .replace(/\s?:[\s\S]{0,200}$/, '')
    .replace(trail, '')
    .replace(join, '')
    .trim();
  return post === '' ? null : post;
}

/** The post that a label says gives comments, advice or a statement: "Director of Finance’s comments". */
export function postThatGives(label: string, lexicon: CompiledLexicon): string | null {
  const { given } = shapesOf(lexicon);
  return given.test(label) ? label.replace(given, '') : null;
}

/** A post without the deputy who may act for its holder: "Director of Finance or representative". */
export const withoutDeputy = (post: string, lexicon: CompiledLexicon): string =>
  post.split(shapesOf(lexicon).deputy)[0] ?? post;
