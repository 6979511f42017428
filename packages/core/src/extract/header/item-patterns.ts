import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

/** How a front prints the number of an item of business. */
export interface ItemPatterns {
  readonly value: RegExp;
  readonly line: RegExp;
  readonly end: RegExp;
  readonly lead: RegExp;
  readonly bracket: RegExp;
  readonly marker: RegExp;
}

/** The patterns of an item's number, in the languages of a lexicon. */
export const itemPatterns: (lexicon: CompiledLexicon) => ItemPatterns = perLexicon(({ oneOf }) => {
  const numbered = `(?:\\s?${oneOf('numberWords')})?`;
  return {
    /** "No. 7(a)": the value of a label. */
    value: new RegExp(
      `^(?:${oneOf('numberWords')}\\s?)?(\\d{1,3}(?:[a-z]|\\s?\\([a-z]{1,4}\\)|\\.\\d{1,2}[a-z]?)?)(?![\\p{L}\\d])`,
      'iu',
    ),
    /** "Agenda item no. 7": a line that begins with it. */
    line: new RegExp(
      `^${oneOf('itemWords')}${numbered}\\s?:?\\s?(\\d{1,3}(?:[a-z]|\\s?\\([a-z]{1,4}\\))?)(?![\\p{L}\\d])`,
      'iu',
    ),
    /** "Council (Item 52)", "The quay ITEM NO. 7": behind what else a line says. */
    end: new RegExp(
      `\\s(?:\\(${oneOf('itemWords')}\\s(?=\\d+[a-z]?\\.?\\))|${oneOf('itemWords')}\\s(?:${oneOf('numberWords')}\\s)?(?=\\d+(?:\\.\\d+)?(?:[A-Z]|\\([A-Z]{1,4}\\))?$))(\\d{1,4}(?:\\.\\d{1,2})?(?:[a-z]|\\([a-z]{1,4}\\))?)`,
      'iu',
    ),
    /** "Item 7 – " before a title. */
    lead: new RegExp(`^${oneOf('itemWords')}${numbered}\\s?\\d{1,3}[a-z]?\\s?[:–—-]\\s?(?=\\S)`, 'iu'),
    /** "(Item 52)" behind a name. */
    bracket: new RegExp(`\\s?\\(${oneOf('itemWords')}\\s\\d{1,4}[a-z]?\\.?\\)$`, 'iu'),
    /** "Item 7.", "7.2": the marker of a heading. */
    marker: new RegExp(`^(?:${oneOf('itemWords')}\\s)?(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)\\.?$`, 'iu'),
  };
});

/** Words without the item's number that a title or a line opens with. */
export const withoutItemLead = (words: string, lexicon: CompiledLexicon): string =>
  words.replace(itemPatterns(lexicon).lead, '');

/** A name without the item's number in brackets behind it. */
export const withoutItemBracket = (name: string, lexicon: CompiledLexicon): string =>
  name.replace(itemPatterns(lexicon).bracket, '');
