/** Whether a name as printed may be another's shorter form: without the first of its words, or with an initial for the first name. */
export function mayStandFor(short: string, full: string): boolean {
  if (full.endsWith(short)) return true;
  const [, initial = '', surname = ''] = /^(\p{Lu})\.?\s(\p{L}[^\s]{1,30})$/u.exec(short) ?? [];
  return surname !== '' && full.startsWith(initial) && full.endsWith(` ${surname}`);
}
