import { analyse } from 'scslre';

/** A pattern and its flags. */
export type Pattern = { source: string; flags: string };

/** What recheck answers: `proven` tells an answer from automata theory from one of its fuzzer. */
export type RecheckAnswer = { status: 'safe' | 'vulnerable' | 'unknown'; proven: boolean; detail: string };

/** The verdict on a pattern: `undecided` stands where only one of the two tools had an answer, and that one is good. */
export type Verdict = { status: 'safe' | 'vulnerable' | 'undecided'; detail: string };

/**
 * Joins the answers of two tools. scslre is quick, always the same, and knows all flags, but overlooks alternatives that match the same text
 * and repetitions with an upper bound; recheck sees those and gives the attack, but runs out of time on some patterns.
 */
export function verdictOf(pattern: Pattern, answer: RecheckAnswer): Verdict {
  if (answer.status === 'vulnerable') return { status: 'vulnerable', detail: answer.detail };
  if (answer.status === 'safe' && answer.proven) return { status: 'safe', detail: '' };
  const cause = causeByScslre(pattern);
  if (cause !== undefined) return { status: 'vulnerable', detail: cause };
  return { status: answer.status === 'safe' ? 'safe' : 'undecided', detail: answer.detail };
}

function causeByScslre({ source, flags }: Pattern): string | undefined {
  const { reports } = analyse(new RegExp(source, flags), { reportTypes: { Move: true, Self: true, Trade: true } });
  const report = reports.find(({ exponential }) => exponential) ?? reports[0];
  if (!report) return undefined;
  return `${report.exponential ? 'exponential' : 'polynomial'}, attack: ${JSON.stringify(report.character.pick)} repeated`;
}
