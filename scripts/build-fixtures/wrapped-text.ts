/** The width most transcribed papers are wrapped at. */
const width = 80;

const beginning = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.? [A-Z]|[A-Z][a-z]+(?: [a-z]+)?: )/;

/**
 * The lines of a wrapped text as its author typed them: a line goes on where the first word of the next would not have fitted on it
 * and the next begins with neither a number nor a label.
 */
export function unwrapped(text: string): readonly string[] {
  const typed: string[] = [];
  let last: string | undefined;
  for (const line of text.split('\n')) {
    const goesOn = last !== undefined && last.trim() !== '' && line.trim() !== '' && !fits(last, line);
    if (goesOn) typed.push(`${typed.pop() ?? ''} ${line}`);
    else typed.push(line);
    last = line;
  }
  return typed.filter((line) => line.trim() !== '');
}

const fits = (line: string, next: string): boolean =>
  beginning.test(next) || `${line} ${next.split(' ', 1)[0] ?? ''}`.length <= width;
