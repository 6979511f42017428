import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Access } from '../../model/index.ts';
import { parseAccess } from '../../values/index.ts';
import { isSentence } from './front-lines.ts';

type Status = Access['status'];

/** Whether a line only says who may read a paper, and on what ground: "Not for publication", "by virtue of paragraph 3 of Schedule 12A". */
export const isAccessNotice = (line: string, lexicon: CompiledLexicon): boolean =>
  lexicon.begins('accessStatements', line) ||
  lexicon.holds('accessSchedules', line) ||
  withholdsAppendix(line, lexicon) ||
  (lexicon.begins('accessNotices', line) && !/[:–—]|\s-\s/.test(line));

/** "Part 2 item": what stands behind the words of a status. */
const tail = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('accessTails')}$`, 'iu'));

/** Whether words withhold an appendix: "Appendix 2 is exempt". */
export const withholdsAppendix = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.holds('accessWithholds', words) &&
  words
    .split(/(?<=[.;])\s/)
    .some((sentence) => lexicon.begins('accessAppendices', sentence) && lexicon.holds('accessWithholds', sentence));

/** The status an unlabelled line prints: a phrase that stands alone, or a notice that withholds the paper or an appendix of it. */
export function lineStatus(line: string, lexicon: CompiledLexicon): Status | null {
  if (withholdsAppendix(line, lexicon)) return 'partExempt';
  if (lexicon.begins('accessNotices', line)) return 'exempt';
  if (lexicon.begins('accessStatements', line) || lexicon.is('accessPapers', line)) return parseAccess(line);
  const [, phraseBefore = '', told = ''] = /^([^()]{3,20}) \(([^()]{4,40})\)/.exec(line) ?? [];
  if (isStatusPhrase(phraseBefore, lexicon) && isStatusPhrase(told, lexicon)) return parseAccess(told);
  const [lead = ''] = line.split(' [');
  if (isSentence(lead) || lexicon.is('accessBare', line) || lead.split(' ').length > 6) return null;
  const [opening = ''] = line.split(/ [-–]|[–:([]/, 1);
  const phrase = opening.trim().replace(tail(lexicon), '');
  return isStatusPhrase(phrase, lexicon) ? parseAccess(phrase) : null;
}

/** Whether a line is no more than the words of a status. */
const isStatusPhrase = (phrase: string, lexicon: CompiledLexicon): boolean =>
  phrase.split(' ').length <= 4 && lexicon.is('accessAlone', phrase);
