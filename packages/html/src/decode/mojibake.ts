import { byteOf, characterOf } from './windows-1252.ts';

/** Repaired text and how many places were repaired. */
export interface Repaired {
  readonly text: string;
  readonly repairs: number;
}

// UTF-8 that was taken for Windows-1252 and saved again. Each lead is followed by what can only be the rest of a sequence:
// Latin signs (Â), Latin letters (Ã), Welsh ŵ and ŷ (Å), punctuation and symbols (â).
const garbled =
  /\u00c2[\u00a0-\u00bf]|\u00c3[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]|\u00c5[\u00b4-\u00b7]|\u00e2[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{2}/g;

const c1 = /[\u0080-\u009f]/g;

function ungarble(found: string): string | undefined {
  const bytes: number[] = [];
  for (const character of found) {
    const byte = byteOf.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Repairs what can only be UTF-8 decoded twice, or Windows-1252 punctuation decoded as Latin-1; all else is left as it stands. */
export function repairMojibake(text: string): Repaired {
  let repairs = 0;
  const repair = (found: string, better: string | undefined): string => {
    if (better === undefined || better === found) return found;
    repairs++;
    return better;
  };
  const ungarbled = text.replace(garbled, (found) => repair(found, ungarble(found)));
  return { text: ungarbled.replace(c1, (found) => repair(found, characterOf[found.charCodeAt(0)])), repairs };
}
