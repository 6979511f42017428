import type { Attendance, SignOff } from '../../model/index.ts';

/** Whether a sign-off is no more than the label of who served the meeting: "Clerk: Mrs A Bee". */
export const servedAt = ({ act, date, role, person }: SignOff, attendance: readonly Attendance[]): boolean =>
  act === 'advised' &&
  date === null &&
  attendance.some(({ party }) => party.role !== null && party.role === role && party.name === person?.name);
