const folio = /^[-–\s]{0,3}(?:page\s)?(\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|\/)\s?\d{1,4})?[-–\s]{0,3}$/i;
// So near the edge a line that counts the pages is a foot, whatever else it says.
const countsPages = /\bpage (\d{1,4}) of \d{1,4}$/i;

/** The number that a line at a page's edge gives the page ("Page 37", "– iv –", "3 of 12"); undefined for any other line. */
export const pageNumberIn = (text: string): string | undefined => (folio.exec(text) ?? countsPages.exec(text))?.[1];
