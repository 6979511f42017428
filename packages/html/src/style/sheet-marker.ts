/** How a page's style sheet has the items of a list marked: a list style, and what is printed around the number. */
export interface SheetMarker {
  readonly style: string;
  readonly before: string;
  readonly after: string;
}
