import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { type FlowText, isText } from '../../structure/index.ts';
import { findContacts, parseParty, type Signer, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { contactLabel } from '../header/contact-label.ts';
import { meetingIn } from '../header/names-in-lines.ts';
import { domainOf, domainOfCategory, roleIn } from './domains.ts';
import type { ImplicationLinks } from './implication-links.ts';
import { isBracketed } from './labelled-values.ts';

/**
 * Lines that close an implication and say in brackets who was asked: "(Financial Services have been consulted in the preparation of this
 * report.)", or a post alone on its line or behind the last sentence, "(Chief Finance Officer)".
 */
export function consultedSentences(
  context: ExtractContext,
  links: ImplicationLinks,
  ids: (marker?: string | null) => string,
): readonly SignOff[] {
  const { lexicon, report } = context;
  const consulted = new RegExp(`^\\(?([\\p{Lu}][^.()]{3,80}?) ${lexicon.oneOf('wasConsulted')}(?![\\p{L}])`, 'u');
  const givenBy = new RegExp(
    `(?:^|[.!?)]\\s)(\\(?(?:${lexicon.oneOf('adviceBy')})\\s?:?\\s([^():]{3,140}?)\\)?\\.?)$`,
    'iu',
  );
  const labelAlone = new RegExp(`^${lexicon.oneOf('adviceBy')}\\s?:$`, 'iu');
  return report.sections.flatMap((section) => {
    // A heading of an officer's comments signs what stands beneath it already.
    if (section.kind === 'implication' && lexicon.signOffAct(flat(section.heading)) === 'advised') return [];
    const advises = section.kind === 'implication';
    // Each bracket closes the advice printed since the one before it.
    let since: string[] = [];
    return withNames(section.blocks.filter(isText), labelAlone).flatMap((text): readonly SignOff[] => {
      const words = flat(text);
      // What a line in brackets says behind a colon is read as a label with its value.
      const by = isBracketed(text) && words.includes(': ') ? null : givenBy.exec(words);
      const adviser = by?.[2] === undefined ? '' : beforeContacts(by[2], lexicon).replace(/^the\s/i, '');
      const signer = adviser === '' ? null : splitSigner(adviser);
      if (
        by?.[1] !== undefined &&
        signer !== null &&
        isSigner(adviser, signer, lexicon) &&
        (advises || by.index === 0)
      ) {
        const { name, role, date } = signer;
        const own = slicePassage(text, text.text.length - by[1].length);
        const domain =
          domainOf(role ?? '', lexicon) ??
          domainOfCategory(section.category) ??
          domainOf(flat(section.heading), lexicon) ??
          domainOf(flat(section.heading).split(' ')[0] ?? '', lexicon) ??
          'other';
        return [
          {
            id: ids(null),
            text: flat(own),
            evidence: context.quote(own),
            confidence: confidenceOf.phrased,
            domain,
            act: 'advised',
            role: null,
            person: { name, role },
            date,
            result: 'stated',
            ...links.among(domain, section.heading),
          },
        ];
      }
      if (!advises) return [];
      const who = consulted.exec(words)?.[1];
      const post = /(?:^|[.!?]\s)\(([^():]{4,60})\)\.?$/.exec(words)?.[1];
      const isPost = post !== undefined && lexicon.signer(post) !== undefined;
      if (who === undefined && !isPost) {
        since.push(words);
        return [];
      }
      const label = who ?? post ?? '';
      const from = who === undefined ? text.text.lastIndexOf('(') : 0;
      const own = slicePassage(text, from);
      const advice = [...since, flat(slicePassage(text, 0, from))].filter((part) => part !== '').join(' ');
      since = [];
      const domain = domainOf(label, lexicon) ?? domainOfCategory(section.category) ?? 'other';
      return [
        {
          id: ids(null),
          text: flat(own),
          evidence: context.quote(own),
          confidence: confidenceOf.phrased,
          domain,
          act: who === undefined && !/\sconsulted$/i.test(label) ? 'advised' : 'consulted',
          role: roleIn(label),
          person: null,
          date: null,
          result: 'stated',
          ...(who === undefined && advice !== '' && { advice }),
          ...links.among(domain, section.heading),
        },
      ];
    });
  });
}

/** Who gave advice, without the number or address behind the name. */
const beforeContacts = (words: string, lexicon: CompiledLexicon): string => {
  const [point] = findContacts(words);
  return point === undefined
    ? words
    : words
        .slice(0, point.start)
        .replace(contactLabel(lexicon), ' ')
        .replace(/[\s,;:–-]{1,8}$/, '');
};

/** "Comments from the Scrutiny Committee" and "Reviewed by the Panel in May" name nobody who advises: a person does, or a post of a profession. */
const isSigner = (words: string, { name, role }: Signer, lexicon: CompiledLexicon): boolean => {
  if (meetingIn(words, null, lexicon)?.toLowerCase() === words.toLowerCase()) return false;
  const isOfProfession = domainOf(role ?? '', lexicon) !== undefined;
  if (name === null) return isOfProfession;
  return (
    name.split(' ').length <= mostNameWords && (isOfProfession || parseParty(words, lexicon.words)?.kind === 'person')
  );
};

const mostNameWords = 5;

/** The paragraphs of a section, "Comments checked by:" together with the name on the line beneath it. */
function withNames(blocks: readonly FlowText[], labelAlone: RegExp): readonly Passage[] {
  return blocks.flatMap(({ text }, index) => {
    const above = blocks[index - 1];
    if (above !== undefined && labelAlone.test(flat(above.text))) return [];
    const next = blocks[index + 1];
    return [next !== undefined && labelAlone.test(flat(text)) ? joinPassages([text, next.text]) : text];
  });
}
