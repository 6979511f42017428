/** Whether a text is an HTTP or HTTPS URL rather than a path. */
export const isWebUrl = (text: string): boolean => /^https?:\/\//i.test(text);
