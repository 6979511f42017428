import {
  type Attendance,
  attendanceSchema,
  type BackgroundPaper,
  backgroundPaperSchema,
  type Implication,
  type Interest,
  implicationSchema,
  interestSchema,
  type Option,
  optionSchema,
} from '../model/index.ts';
import { extractAttendance } from './attendance/attendance.ts';
import { extractInterests } from './attendance/interests.ts';
import { extractBackgroundPapers } from './background-papers.ts';
import type { FieldExtractor } from './field-extractor.ts';
import { extractImplications } from './implications/implications.ts';
import { extractOptions } from './options/options.ts';

interface OwnFields {
  readonly implications: FieldExtractor<Implication>;
  readonly options: FieldExtractor<Option>;
  readonly backgroundPapers: FieldExtractor<BackgroundPaper>;
  readonly attendance: FieldExtractor<Attendance>;
  readonly interests: FieldExtractor<Interest>;
}

/** The library's own fields that need nothing but the paper, each in the form a caller's extractor has. */
export const ownFields: OwnFields = {
  implications: { key: 'implications', schema: implicationSchema, extract: extractImplications },
  options: { key: 'options', schema: optionSchema, extract: extractOptions },
  backgroundPapers: { key: 'backgroundPapers', schema: backgroundPaperSchema, extract: extractBackgroundPapers },
  attendance: { key: 'attendance', schema: attendanceSchema, extract: extractAttendance },
  interests: { key: 'interests', schema: interestSchema, extract: extractInterests },
};
