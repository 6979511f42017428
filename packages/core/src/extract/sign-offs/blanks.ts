/** What a paper prints to be written on: dots, underscores or dashes in a row. */
export const blank: RegExp = /[._]{3,}|…|[-–]{5,}/;

/** Whether a value has a place to write in: dots or underscores. */
export const hasBlank = (value: string): boolean => blank.test(value);

/** A value without its dots, underscores and the labels between them. */
export const withoutBlanks = (value: string): string =>
  value
    .replace(/[._…]{2,}|[-–]{3,}/g, ' ')
    .replace(/\b(?:date|dated|signed|signature|name)\b\s?:?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a value is only a place to write in. */
export const isBlankLine = (value: string): boolean => hasBlank(value) && withoutBlanks(value).length <= 2;
