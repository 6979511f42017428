const code = /^[A-Z&]{0,5}[ .-]?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?(?: \(\d\))?$/i;
/** "1.1.2.PI", "CS/EN/004": letters in capitals and figures, run together by points, strokes or hyphens. */
const joinedCode = /^(?=.*\d)(?:\p{Lu}{1,6}|\d{1,4})(?:[./_-](?:\p{Lu}{1,6}|\d{1,4})){1,5}\p{Ll}?$/u;

/** Whether a cell holds the code of an entry and nothing else: "NI 191", "11a", "1.1.2.PI". */
export const isCode = (text: string): boolean => code.test(text) || joinedCode.test(text);

/** A code that stands before the name of what it is of, and where that name begins. */
export interface LeadingCode {
  readonly code: string;
  readonly end: number;
}

/** "NI 191 Residual waste", "LPI 105 - Total number", "PI 3. Visits", "NI 117 16 to 18 year olds": what names a quarter is no code. */
const leading =
  /^(?!Q[1-4]\b)((?:[A-Z]{1,5}\s?)?[A-Z&]{0,5}[\s-]?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?)\s?[-–:.]?\s(?=[\p{Lu}%])|^([A-Z]{2,5}\s?\d{3})\s(?=\d{1,3}\s\p{Ll})/u;

/** The code that a text opens with; null where it opens with its name. */
export function codeBefore(text: string): LeadingCode | null {
  const match = leading.exec(text);
  const code = match?.[1] ?? match?.[2];
  return match === null || code === undefined ? null : { code, end: match[0].length };
}
