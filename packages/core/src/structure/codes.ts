const code = /^[A-Z&]{0,5}[ .-]?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?(?: \(\d\))?$/i;
/** "1.1.2.PI", "CS/EN/004": letters in capitals and figures, run together by points, strokes or hyphens. */
const joinedCode = /^(?=.*\d)(?:\p{Lu}{1,6}|\d{1,4})(?:[./_-](?:\p{Lu}{1,6}|\d{1,4})){1,5}\p{Ll}?$/u;

/** Whether a cell holds the code of an entry and nothing else: "NI 191", "11a", "1.1.2.PI". */
export const isCode = (text: string): boolean => code.test(text) || joinedCode.test(text);
