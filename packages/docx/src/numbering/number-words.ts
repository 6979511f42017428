const ones = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
];
const teens = ['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const small = [...ones, ...teens];

const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function belowHundred(value: number): string {
  const one = small[value];
  if (one !== undefined) return one;
  const rest = value % 10;
  return `${tens[Math.trunc(value / 10)]}${rest > 0 ? `-${small[rest]}` : ''}`;
}

function inWords(value: number): string {
  const parts = [
    value >= 1000 ? `${inWords(Math.trunc(value / 1000))} thousand` : '',
    value % 1000 >= 100 ? `${small[Math.trunc((value % 1000) / 100)]} hundred` : '',
    belowHundred(value % 100),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1` → `One`, `21` → `Twenty-one`, as Word prints them. */
export const cardinalText = (value: number): string => (value === 0 ? 'Zero' : capital(inWords(value)));

/** `1` → `First`, `21` → `Twenty-first`, as Word prints them. */
export function ordinalText(value: number): string {
  const words = inWords(value);
  const start = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const last = words.slice(start);
  return capital(
    words.slice(0, start) + (ordinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)),
  );
}

/** `1` → `1st`, `12` → `12th`, `23` → `23rd`. */
export function ordinal(value: number): string {
  const suffix = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
