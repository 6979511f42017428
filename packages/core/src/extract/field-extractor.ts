import type { z } from 'zod';
import type { CommitteeReport, Extracted, Issue } from '../model/index.ts';
import type { ExtractContext, Extraction } from './context.ts';

/** Finds the objects of one field of a report. The library's own fields and a caller's are read in the same way. */
export interface FieldExtractor<T extends Extracted = Extracted> {
  /** The name of the field. */
  readonly key: string;
  /** Of one object. A caller's extends `extractedSchema`. */
  readonly schema: z.ZodType<T>;
  /** The objects found in one paper, in the order printed. */
  readonly extract: (context: ExtractContext) => readonly T[];
}

/** Reads a field. What does not keep to the field's schema is left out and told as an issue. */
export function readField<T extends Extracted>(field: FieldExtractor<T>, context: ExtractContext): Extraction<T> {
  const found: T[] = [];
  const issues: Issue[] = [];
  for (const object of field.extract(context)) {
    const checked = field.schema.safeParse(object);
    if (checked.success) found.push(checked.data);
    else issues.push(invalidObject(field.key, object, checked.error));
  }
  return { found, issues };
}

function invalidObject(key: string, { evidence }: Extracted, { issues }: z.ZodError): Issue {
  const [first] = issues;
  const why = first === undefined ? 'it does not keep to its schema' : `${first.path.join('.')}: ${first.message}`;
  const place = evidence?.[0];
  return {
    code: 'invalidObject',
    severity: 'error',
    message: `An object of "${key}" was left out: ${why}.`,
    ...(place !== undefined && { evidence: place }),
  };
}

/** What a caller's own extractors found in a paper, by key. One that throws loses its objects in that paper alone. */
export function readExtraFields(
  fields: readonly FieldExtractor[],
  context: ExtractContext,
): { readonly extra: NonNullable<CommitteeReport['extra']>; readonly issues: readonly Issue[] } {
  const read = fields.map((field) => ({ key: field.key, ...readSafely(field, context) }));
  return {
    extra: Object.fromEntries(read.map(({ key, found }) => [key, [...found]])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readSafely(field: FieldExtractor, context: ExtractContext): Extraction<Extracted> {
  try {
    return readField(field, context);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The extractor of "${field.key}" failed: ${why}`;
    return { found: [], issues: [{ code: 'extractorFailed', severity: 'error', message }] };
  }
}

/**
 * The objects a caller's own extractor found in a report, with their type.
 *
 * @throws ZodError where the report was read with another extractor under the same key.
 */
export function extraOf<T extends Extracted>(report: CommitteeReport, field: FieldExtractor<T>): readonly T[] {
  return (report.extra?.[field.key] ?? []).map((object) => field.schema.parse(object));
}
