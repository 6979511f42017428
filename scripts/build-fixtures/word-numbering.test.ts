import { expect, test } from 'vitest';
import { type NumberingPlace, WordNumbering } from './word-numbering.ts';

/** What Word prints at a list of places, by the definitions alone. */
function printed(numbering: WordNumbering, places: readonly (NumberingPlace | undefined)[]): readonly string[] {
  const counters = new Map<string, number[]>();
  return places.map((place) => {
    if (place === undefined) return 'typed';
    const levels = numbering.definitions().find(({ reference }) => reference === place.reference)?.levels ?? [];
    const list = `${place.reference} ${place.instance}`;
    const above = counters.get(list) ?? [];
    const start = levels[place.level]?.start ?? 1;
    const counts = [...above.slice(0, place.level), (above[place.level] ?? start - 1) + 1];
    counters.set(list, counts);
    const letters = levels[place.level]?.format !== 'decimal';
    const sign = (count: number): string => (letters ? `<${count}>` : String(count));
    return (levels[place.level]?.text ?? '').replace(/%(\d)/g, (_, level: string) =>
      sign(counts[Number(level) - 1] ?? 0),
    );
  });
}

test('headings and the paragraphs beneath them are one outline', () => {
  const numbering = new WordNumbering();
  const places = [
    numbering.heading('1.'),
    numbering.item('1.1'),
    numbering.item('1.2'),
    numbering.heading('2.'),
    numbering.item('2.1'),
  ];
  expect(new Set(places.map((place) => place?.reference)).size).toBe(1);
  expect(printed(numbering, places)).toEqual(['1.', '1.1', '1.2', '2.', '2.1']);
});

test('a number that the outline would not print next has a list of its own', () => {
  const numbering = new WordNumbering();
  const places = [numbering.heading('2.'), numbering.item('3.1'), numbering.item('3.2'), numbering.item('10.4')];
  expect(printed(numbering, places)).toEqual(['2.', '3.1', '3.2', '10.4']);
});

test('a list that begins anew or at another number is restarted', () => {
  const numbering = new WordNumbering();
  const places = ['1.', '2.', '1.', '1.', '5.', '6.'].map((marker) => numbering.item(marker));
  expect(printed(numbering, places)).toEqual(['1.', '2.', '1.', '1.', '5.', '6.']);
});

test('a list goes on after another inside it', () => {
  const numbering = new WordNumbering();
  const places = ['(a)', '(b)', '(i)', '(ii)', '(c)'].map((marker) => numbering.item(marker));
  expect(printed(numbering, places)).toEqual(['(<1>)', '(<2>)', '(<1>)', '(<2>)', '(<3>)']);
  expect(places[4]).toEqual(places[0]);
});

test('an i after h is a letter', () => {
  const numbering = new WordNumbering();
  const places = ['g)', 'h)', 'i)'].map((marker) => numbering.item(marker));
  expect(printed(numbering, places)).toEqual(['<7>)', '<8>)', '<9>)']);
});

test('what no list can print is typed', () => {
  expect(new WordNumbering().item('Appendix A')).toBeUndefined();
});
