import { expect, test } from 'vitest';
import { compileLexicon } from './compiled.ts';
import { english } from './en.ts';
import { perLexicon } from './per-lexicon.ts';

test('what is made of a lexicon is made once, and anew for another', () => {
  let made = 0;
  const count = perLexicon(({ languages }) => `${languages.length} ${++made}`);
  const [one, other] = [compileLexicon([english]), compileLexicon([english])];
  expect([count(one), count(one), count(other), count(one)]).toEqual(['1 1', '1 1', '1 2', '1 1']);
});
