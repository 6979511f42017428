/** An error of the system's: a file that is not there, a disk that is full. */
export type SystemError = Error & { readonly code: string; readonly syscall: string };

/** Whether an error is the system's. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error &&
  'syscall' in error &&
  typeof error.syscall === 'string' &&
  'code' in error &&
  typeof error.code === 'string';
