import type { Inline } from './nodes.ts';
import type { Passage, Run } from './passage.ts';
import { isSpaceAt } from './white-space.ts';

class PassageWriter {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;
  #pending = '';

  /** Adds printed text; white space is held back until something follows it. */
  write(value: string, origin: Omit<Run, 'at' | 'length'>): void {
    const exact = origin.start !== undefined && origin.end !== undefined && origin.end - origin.start === value.length;
    let index = 0;
    while (index < value.length) {
      const from = index;
      while (index < value.length && isSpaceAt(value, index)) index++;
      if (index > from) this.space(value.slice(from, index).includes('\n') ? '\n' : ' ');
      const word = index;
      // One space between two words stays inside the run; longer gaps are collapsed and so end it.
      while (
        index < value.length &&
        !(isSpaceAt(value, index) && !(value[index] === ' ' && this.#wordAt(value, index + 1)))
      )
        index++;
      if (index > word)
        this.#append(
          value.slice(word, index),
          exact ? { ...origin, start: (origin.start ?? 0) + word, end: (origin.start ?? 0) + index } : origin,
        );
    }
  }

  /** Notes white space; a line break outweighs a space. */
  space(kind: ' ' | '\n'): void {
    if (this.#length > 0 && this.#pending !== '\n') this.#pending = kind;
  }

  /** The passage written so far. */
  done(): Passage {
    return { text: this.#parts.join(''), runs: this.#runs };
  }

  #wordAt(value: string, index: number): boolean {
    return index < value.length && !isSpaceAt(value, index);
  }

  #append(value: string, origin: Omit<Run, 'at' | 'length'>): void {
    if (this.#pending !== '') {
      this.#parts.push(this.#pending);
      this.#length += 1;
      this.#pending = '';
    }
    this.#runs.push({ ...origin, at: this.#length, length: value.length });
    this.#parts.push(value);
    this.#length += value.length;
  }
}

/** What a tick box reads as in text. */
export const checkboxGlyph = (checked: boolean): string => (checked ? '☒' : '☐');

/** The text of inline content, with its places. Struck-through text is left out: it is printed as no longer holding. */
export function passageOf(inlines: readonly Inline[]): Passage {
  const writer = new PassageWriter();
  const visit = (node: Inline, bold: boolean): void => {
    if (node.type === 'break') writer.space('\n');
    if (node.type === 'break' || node.type === 'delete' || node.type === 'image') return;
    if (node.type === 'text' || node.type === 'checkbox') {
      const { position, regions, partPlace } = node;
      writer.write(node.type === 'text' ? node.value : checkboxGlyph(node.checked), {
        ...(position && { start: position.start.offset, end: position.end.offset }),
        ...(regions && { regions }),
        ...(partPlace && { partPlace }),
        ...(bold && { strong: true }),
      });
      return;
    }
    for (const child of node.children) visit(child, bold || node.type === 'strong');
  };
  for (const node of inlines) visit(node, false);
  return writer.done();
}
