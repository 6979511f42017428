import type { ValueWords } from '../lexicon/words.ts';
import { age, level, range, yearGroup } from './age-asides.ts';
import { type Aside, type AsideForm, asideBooks } from './aside-books.ts';
import { name } from './name-asides.ts';
import { numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import { adjective, date, timed } from './time-asides.ts';
import type { Token } from './tokens.ts';

/** "1 in 4". */
const oneIn: AsideForm = (tokens, index, { words }) => {
  const isOneIn = (tokens[index]?.text === '1' || tokens[index]?.lower === 'one') && tokens[index + 1]?.lower === 'in';
  const number = isOneIn ? numberAt(tokens, index + 2, words) : null;
  return number && { kind: 'denominator', from: index, next: number.next };
};

const denominator: AsideForm = (tokens, index, { denominators, words }) => {
  const lead = phraseAt(denominators, tokens, index);
  const number = lead && numberAt(tokens, lead.next, words);
  return number && { kind: 'denominator', from: index, next: number.next };
};

const forms: readonly AsideForm[] = [
  ...[
    age,
    timed('frequency', (all) => all.frequencies),
    timed('deadline', (all) => all.deadlines),
    timed('period', (all) => all.rolling),
  ],
  ...[oneIn, denominator, date, yearGroup, level, name, adjective, range],
];

/** The numbers of a text that are no figures, in order and without overlap. */
export function findAsides(tokens: readonly Token[], words: ValueWords): readonly Aside[] {
  const all = asideBooks(words);
  const asides: Aside[] = [];
  let index = 0;
  while (index < tokens.length) {
    const at = index;
    const aside = forms.reduce<Aside | null>((found, form) => found ?? form(tokens, at, all), null);
    if (aside !== null) asides.push(aside);
    index = aside?.next ?? index + 1;
  }
  return asides;
}
