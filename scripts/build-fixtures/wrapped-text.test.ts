import { expect, test } from 'vitest';
import { unwrapped } from './wrapped-text.ts';

test('a line goes on where the next word would not have fitted', () => {
  const first = '2.1 That a charge of £42 a year for each brown bin be introduced with effect';
  expect(unwrapped(`2. Recommendations\n${first}\nfrom 3 April 2017.\nSold at cost.`)).toEqual([
    '2. Recommendations',
    `${first} from 3 April 2017.`,
    'Sold at cost.',
  ]);
});

test('a number or a label begins a line, however full the one before is', () => {
  const full = 'The Invest to Save Reserve stands at its level of last year. (Finance Officer)';
  expect(unwrapped(`${full}\nLegal: None.\n${full}\n8.1 Publicity begins.`)).toEqual([
    full,
    'Legal: None.',
    full,
    '8.1 Publicity begins.',
  ]);
});
