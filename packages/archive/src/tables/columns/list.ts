/** Several printed values in one cell; null for none. */
export const joined = (values: readonly (string | null | undefined)[]): string | null => {
  const printed = values.filter((value) => value !== null && value !== undefined && value !== '');
  return printed.length === 0 ? null : printed.join('; ');
};

/** The same without repeats, in the order they first come. */
export const joinedOnce = (values: readonly (string | null | undefined)[]): string | null =>
  joined([...new Set(values)]);
