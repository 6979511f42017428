import type { Action, Attendance, Decision, Interest } from '../../model/index.ts';
import { knownByInitials } from './printed-initials.ts';

/** An action whose owners are printed as initials belongs to those of the people present who have them. */
export function ownedByPeople(action: Action, attendance: readonly Attendance[]): Action {
  const people = attendance.map(({ party }) => party);
  return { ...action, owners: action.owners.map((owner) => knownByInitials(owner, people)) };
}

/** Movers printed as initials are those of the people present who have them. */
export function movedByPeople(decision: Decision, attendance: readonly Attendance[]): Decision {
  const people = attendance.map(({ party }) => party);
  const { mover, seconder } = decision;
  return {
    ...decision,
    ...(mover !== undefined && { mover: knownByInitials(mover, people) }),
    ...(seconder !== undefined && { seconder: knownByInitials(seconder, people) }),
  };
}

/** Interests declared by initials are those of the people present who have them. */
export function declaredByPeople(interest: Interest, attendance: readonly Attendance[]): Interest {
  return {
    ...interest,
    party: knownByInitials(
      interest.party,
      attendance.map(({ party }) => party),
    ),
  };
}
