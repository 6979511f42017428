import { detectFormat, type Format } from '@council-reports/reader';
import type { Paper } from './section.ts';

/** The format of a paper by its bytes; undefined where no reader takes it. */
export function formatOf({ bytes }: Paper): Format | undefined {
  try {
    return detectFormat(bytes);
  } catch {
    return undefined;
  }
}
