import type { PartyDraft } from './party-drafts.ts';
import type { PartyPart } from './party-parts.ts';

/** Gives a part that names no person to the person before it, or a person to the post before them. Tells whether it did. */
export function absorb(previous: PartyDraft, draft: PartyDraft, part: PartyPart): boolean {
  if (draft.people) {
    const isPostWithName =
      !previous.people && previous.kind === 'post' && (part.count === 2 || part.afterColon) && part.separator !== 'and';
    if (!isPostWithName) return false;
    Object.assign(previous, {
      kind: 'person',
      name: draft.name,
      role: draft.role === null ? previous.role : `${previous.role}, ${draft.role}`,
      end: draft.end,
      people: true,
    });
    return true;
  }
  if (part.separator === 'hard') return false;
  if (!previous.people) return continuePost(previous, draft, part);
  if (part.separator === 'and' && previous.role === null) return false;
  if (draft.kind === 'body' && previous.body === null) previous.body = draft.name;
  else
    previous.role =
      previous.role === null
        ? (draft.role ?? draft.name)
        : `${previous.role}${part.gap}${draft.role ?? draft.name ?? ''}`;
  previous.end = Math.max(previous.end, draft.end);
  return true;
}

function continuePost(previous: PartyDraft, draft: PartyDraft, part: PartyPart): boolean {
  if (part.separator === 'and' || part.opensPost) return false;
  const text = draft.role ?? draft.name ?? '';
  if (previous.role !== null) previous.role = `${previous.role}${part.gap}${text}`;
  else previous.name = `${previous.name ?? ''}${part.gap}${text}`;
  previous.end = draft.end;
  return true;
}
