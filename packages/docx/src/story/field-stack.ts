import { childOf, childrenOf, descend, integerOf, switchOf, type XmlElement } from '../xml/element.ts';

interface Field {
  code: string;
  inResult: boolean;
  isLink: boolean;
}

/** What a legacy form field shows (ECMA-376 Part 1, 17.16). */
export type FormField =
  | { readonly kind: 'checkbox'; readonly checked: boolean }
  | { readonly kind: 'text'; readonly value: string };

/** Fields that Word works out anew on opening and stores no result for. */
const withoutResult = /^\s{0,20}(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/i;

/** Complex fields as they open and close; they may reach over runs and paragraphs. */
export class FieldStack {
  readonly #fields: Field[] = [];
  readonly #urls: string[] = [];
  /** Number of open fields whose result has not begun. */
  #instructions = 0;
  /** Index of the outermost of them. */
  #oldestInstruction = 0;

  /** Whether what comes now is a field's instruction, which is not printed. */
  get inInstruction(): boolean {
    return this.#instructions > 0;
  }

  /** Address of the innermost hyperlink field. */
  get url(): string | undefined {
    return this.#urls.at(-1);
  }

  /** Opens a field. */
  begin(): void {
    if (this.#instructions === 0) this.#oldestInstruction = this.#fields.length;
    this.#fields.push({ code: '', inResult: false, isLink: false });
    this.#instructions++;
  }

  /** Takes a piece of the instruction. */
  instruct(code: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && !field.inResult) field.code += code;
  }

  /** Passes from the instruction to the result. */
  separate(): void {
    const field = this.#fields.at(-1);
    if (field === undefined || field.inResult) return;
    field.inResult = true;
    this.#instructions--;
    const url = hyperlinkOf(field.code);
    if (url === undefined) return;
    field.isLink = true;
    this.#urls.push(url);
  }

  /** Closes a field; true where it has no stored result though it prints one. */
  end(): boolean {
    const field = this.#fields.pop();
    if (field === undefined) return false;
    if (field.isLink) this.#urls.pop();
    if (field.inResult) return false;
    this.#instructions--;
    return withoutResult.test(field.code);
  }

  /** Drops instructions left open: none reaches beyond its paragraph, and a damaged one must not swallow the document. */
  endParagraph(): void {
    if (this.#instructions === 0) return;
    for (const field of this.#fields.splice(this.#oldestInstruction)) if (field.isLink) this.#urls.pop();
    this.#instructions = 0;
  }
}

/** Address of a `HYPERLINK` instruction: `"https://…"`, or `#name` for `\l "name"`. */
export function hyperlinkOf(code: string): string | undefined {
  const trimmed = code.trim();
  if (!/^HYPERLINK\b/i.test(trimmed)) return undefined;
  const place = /\\l {0,9}"([^"]*)"/.exec(trimmed)?.[1];
  const address = /^HYPERLINK {1,9}"([^"]*)"/i.exec(trimmed)?.[1] ?? /^HYPERLINK {1,9}([^\s"\\]+)/i.exec(trimmed)?.[1];
  const url = `${address ?? ''}${place === undefined ? '' : `#${place}`}`;
  return url === '' ? undefined : url;
}

/** Reads `w:ffData`; undefined for a text field, whose result stands in the text. */
export function readFormField(data: XmlElement | undefined): FormField | undefined {
  const box = childOf(data, 'w:checkBox');
  if (box !== undefined)
    return { kind: 'checkbox', checked: switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false };
  const list = descend(data, 'w:ddList');
  if (list === undefined) return undefined;
  const chosen = integerOf(list, 'w:result') ?? integerOf(list, 'w:default') ?? 0;
  return { kind: 'text', value: childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '' };
}
