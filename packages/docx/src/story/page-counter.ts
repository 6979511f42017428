import type { Region } from '@council-reports/core';

/** A page as it was counted while reading: by the breaks seen, within a section. Sections may yet move it. */
export interface PageStamp {
  readonly page: number;
  readonly section: number;
}

/** The page of a stamp as regions of a node; undefined where pages are not known. */
export type RegionsOf = (stamp: PageStamp) => readonly Region[] | undefined;

/**
 * Counts pages by the marks Word leaves where it last broke them (`w:lastRenderedPageBreak`) and by the breaks the author set.
 *
 * Word may leave its own mark also after an author's break, at the first text of the new page: that is the same break and counts once.
 * After a section break it leaves none, and only the next section says whether it began on a new page: see `resolve`.
 */
export class PageCounter {
  #page: number;
  #section = 0;
  /** Marks that are expected to repeat a break already counted. */
  #announced = 0;
  #printed = false;
  #sectionBegan = false;
  #rendered = false;
  /** Page of the first words of the part being read. */
  #firstPrinted: number | undefined;
  /** Whether a mark before them repeated a break. */
  #wentBack = false;
  /** Sections whose new page Word has marked. */
  readonly #marked = new Set<number>();
  readonly #stamps = new Map<string, PageStamp>();

  constructor(page = 1) {
    this.#page = page;
  }

  /** Whether Word left any mark of its own: only then are the pages those a reader saw. */
  get rendered(): boolean {
    return this.#rendered;
  }

  /** The current page; the same object as long as nothing changes. */
  get stamp(): PageStamp {
    const key = `${this.#page}/${this.#section}`;
    let stamp = this.#stamps.get(key);
    if (stamp === undefined) {
      stamp = { page: this.#page, section: this.#section };
      this.#stamps.set(key, stamp);
    }
    return stamp;
  }

  /** Text was printed on the current page. */
  print(): void {
    this.#announced = 0;
    this.#printed = true;
    this.#sectionBegan = false;
    this.#firstPrinted ??= this.#page;
  }

  /** The author breaks the page here. */
  breakPage(): void {
    this.#page++;
    this.#announced++;
    this.#printed = false;
  }

  /** The author wants what follows at the top of a page, where it may stand already. */
  startOnNewPage(): void {
    if (this.#printed) this.breakPage();
  }

  /** A section ends here. */
  endSection(): void {
    this.#section++;
    this.#sectionBegan = true;
  }

  /** Word broke the page here. */
  breakRendered(): void {
    this.#rendered = true;
    if (this.#announced > 0) {
      this.#announced--;
      this.#wentBack = this.#firstPrinted === undefined;
      return;
    }
    this.#page++;
    this.#printed = false;
    if (this.#sectionBegan) this.#marked.add(this.#section);
  }

  /**
   * Reads parts that stand beside each other, the cells of a row: each begins on the row's first page, and what follows continues after the longest.
   *
   * Word marks every change of page from one run to the next in the file: also the way back from the end of a long cell to the top of the next
   * one, and the way forward again to the next row. A row's first words, where a mark stands before them, move the whole row.
   */
  beside<Part, Result>(parts: readonly Part[], read: (part: Part) => Result): readonly Result[] {
    const outer = this.#firstPrinted;
    let top = this.#page;
    let end = this.#page;
    let printed = false;
    const results = parts.map((part) => {
      this.#page = top;
      if (printed) this.#announced = 1;
      this.#firstPrinted = undefined;
      this.#wentBack = false;
      const result = read(part);
      if (!printed) top = this.#firstPrinted ?? top;
      // The way back tells of a way forward, which Word leaves unmarked where a page begins with a paragraph inside a cell.
      else if (this.#wentBack && end === top) end = top + 1;
      printed ||= this.#firstPrinted !== undefined;
      end = Math.max(end, this.#page);
      return result;
    });
    if (this.#page < end) this.#announced = 1;
    this.#page = end;
    this.#firstPrinted = outer;
    return results;
  }

  /**
   * The pages of the sections read: one that begins on a new page, and whose break Word did not mark, moves all that follows.
   *
   * @param startsPage - whether a section, by its index, begins on a new page
   */
  resolve(startsPage: (section: number) => boolean): { readonly pages: number; readonly regionsOf: RegionsOf } {
    const shifts = [0];
    for (let section = 1; section <= this.#section; section++)
      shifts.push((shifts[section - 1] ?? 0) + (startsPage(section) && !this.#marked.has(section) ? 1 : 0));
    const pageOf = (stamp: PageStamp): number => stamp.page + (shifts[stamp.section] ?? 0);
    const regions = new Map<number, readonly Region[]>();
    return {
      pages: pageOf(this.stamp),
      regionsOf: (stamp) => {
        const page = pageOf(stamp);
        const known = regions.get(page);
        if (known !== undefined) return known;
        const made = [{ page }];
        regions.set(page, made);
        return made;
      },
    };
  }
}
