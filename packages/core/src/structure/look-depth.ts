/** Depth of a heading known only by its look or words: below every heading the format declares. */
export const lookDepth = 7;
