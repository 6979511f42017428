import { slicePassage } from '../../document/index.ts';
import { findContacts, parseDate, parseParty, type Signer } from '../../values/index.ts';
import { type AdviceClosing, type AdvicePlace, closingBy, isLabelled } from './advice-places.ts';
import { postNamed } from './printed-post.ts';
import { isAdviser, signerInWords } from './signer-in-words.ts';

/** A post, a person, or initials and the day in brackets behind the last sentence: "(Chief Finance Officer)", "(A. Clark)", "(AC 08/05/2031)". */
export function inBrackets({ text, words, isAdvice, lexicon }: AdvicePlace): readonly AdviceClosing[] {
  if (isLabelled(text, words)) return [];
  const [, inner] = (isAdvice ? /(?:^|[.!?:]\s)[([]([^()[\]]{2,90})[)\]]\.?$/.exec(words) : null) ?? [];
  if (inner === undefined) return [];
  const own = slicePassage(text, Math.max(text.text.lastIndexOf('('), text.text.lastIndexOf('[')));
  const isPerson = parseParty(inner, lexicon.words)?.kind === 'person';
  if (!isPerson && lexicon.signer(inner) !== undefined) {
    const act = lexicon.signOffAct(inner) === 'consulted' ? 'consulted' : 'advised';
    return [
      { own, capacity: inner, act, role: postNamed(inner, lexicon), person: null, date: null, closesAdvice: true },
    ];
  }
  const alone = /^\p{Lu}{2,4}$/u.test(inner) && lexicon.implication(inner) === undefined;
  const signer = alone ? { name: inner, role: null, date: null } : (initialsIn(inner) ?? signerInWords(inner, lexicon));
  const isSigner = alone || isPerson || signer.date !== null;
  return signer.name !== null && isSigner ? [closingBy(own, signer, true)] : [];
}

/** Initials before a day: "AC 08/05/2031", "AC/08.05.31". */
export function initialsIn(words: string): Signer | null {
  const [, name = '', day = ''] = /^(\p{Lu}{2,4})[\s/,–-]{1,3}(\S.{5,20})$/u.exec(words) ?? [];
  const date = day === '' ? null : parseDate(day);
  return date?.precision === 'day' ? { name, role: null, date } : null;
}

const longestLine = 160;
const mostPostWords = 14;

/** A person with a post, or with a number to ring, alone on the line beneath the advice: "A. Clark, Head of Finance, ext 4004". */
export function onItsLine({ text, words, isAdvice, isFurther, lexicon }: AdvicePlace): readonly AdviceClosing[] {
  if (isLabelled(text, words) || !isAdvice || !isFurther || words.length > longestLine || /[.:;?]$/.test(words))
    return [];
  const signer = signerInWords(words, lexicon);
  if (signer.name === null || !isAdviser(words, signer, lexicon) || parseParty(words, lexicon.words)?.kind !== 'person')
    return [];
  const isPost = signer.role !== null && /^\p{Lu}/u.test(signer.role) && signer.role.split(' ').length <= mostPostWords;
  return isPost || (signer.role === null && findContacts(words).length > 0) ? [closingBy(text, signer, true)] : [];
}
