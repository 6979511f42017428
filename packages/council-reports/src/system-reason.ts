/** Why the system refused, code first, on one line; undefined for an error that is not the system's. */
export const systemReason = (error: unknown): string | undefined =>
  isSystemError(error) ? `${error.code}: ${reasons[error.code] ?? error.message}` : undefined;

/** Whether an error is the system's. */
export const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'there is no permission to open it',
  EISDIR: 'it is a folder; council-reports batch reads folders',
  ENOSPC: 'there is no space left to write the result',
};
