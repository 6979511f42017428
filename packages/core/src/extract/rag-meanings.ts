import type { Action, KpiTarget, Rag } from '../model/index.ts';

/** Adds to a colour what this paper's key says it means. */
export type Explain = (rag: Rag) => Rag;

/** The key as a way to explain colours; one the key does not name stays as it is. */
export function explainBy(key: readonly Rag[]): Explain {
  const meanings = new Map(
    key.flatMap(({ code, meaning }) => (meaning === undefined ? [] : [[code, meaning] as const])),
  );
  return (rag) => {
    const meaning = meanings.get(rag.code);
    return meaning === undefined ? rag : { ...rag, meaning };
  };
}

/** A target with its colour explained. */
export const explainTarget = (target: KpiTarget, explain: Explain): KpiTarget =>
  target.rag === undefined ? target : { ...target, rag: explain(target.rag) };

/** An action with the colour of its status explained. */
export const explainAction = (action: Action, explain: Explain): Action =>
  action.status?.rag === undefined
    ? action
    : { ...action, status: { ...action.status, rag: explain(action.status.rag) } };
