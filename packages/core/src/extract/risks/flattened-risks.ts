import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { Assessment, Issue, Risk } from '../../model/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import { parseParties, parseRating } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { scenarioOf } from './risk-scenario.ts';

/** How the text of a flattened table is read in the words of a lexicon. */
interface FlattenedForms {
  /** Two ratings, the controls between, two ratings and the owner: what a flattened row leaves behind. */
  readonly valueRow: RegExp;
  readonly caption: RegExp;
  readonly stage: RegExp;
  readonly impact: RegExp;
  readonly likelihood: RegExp;
}

const formsIn = perLexicon((lexicon): FlattenedForms => {
  const level = lexicon.oneOf('flattenedLevels');
  const owner = `(?:(?!${level} )\\p{Lu}[\\p{L}'’-]+ ?|${lexicon.oneOf('flattenedJoins')} ){2,8}`;
  return {
    valueRow: new RegExp(
      `(?<![\\p{L}])(${level}) (${level}) ((?:(?!${level} ${level} )[^]){3,400}?) (${level}) (${level}) (${owner})`,
      'gu',
    ),
    caption: new RegExp(`\\b${lexicon.oneOf('flattenedCaptions')} \\d{1,2} `, 'gi'),
    stage: new RegExp(`\\(${lexicon.oneOf('flattenedStages')}\\b`, 'i'),
    impact: new RegExp(`\\b${lexicon.oneOf('flattenedImpacts')}\\b`, 'i'),
    likelihood: new RegExp(`\\b${lexicon.oneOf('flattenedLikelihoods')}\\b`, 'i'),
  };
});

/**
 * Puts the rows of a flattened two-stage risk table together again: the titles are printed first and numbered, the ratings after them in
 * the same order. Where the numbers of titles and of rating rows differ nothing is paired.
 */
export function flattenedRisks(context: ExtractContext, ids: CreateId): Extraction<Risk> {
  const issues: Issue[] = [];
  const found = context.report.sections
    .filter((section) => section.kind === 'risks' || section.category === 'risk')
    .flatMap((section) => figuresOf(section, context).flatMap((figure) => risksOf(figure, context, ids, issues)));
  return { found, issues };
}

/** A section's text, cut where it announces another table of risks. */
function figuresOf(section: Section, { lexicon }: ExtractContext): readonly Passage[] {
  const text = joinPassages([section.heading, ...section.blocks.filter(isText).map((block) => block.text)]);
  const starts = [...text.text.matchAll(formsIn(lexicon).caption)].map((match) => match.index);
  if (starts.length === 0) return [text];
  return starts.map((start, index) => slicePassage(text, start, starts[index + 1] ?? text.text.length));
}

function risksOf(figure: Passage, context: ExtractContext, ids: CreateId, issues: Issue[]): readonly Risk[] {
  const rows = [...figure.text.matchAll(formsIn(context.lexicon).valueRow)];
  const titles = titlesOf(figure, rows[0]?.index ?? figure.text.length, formsIn(context.lexicon));
  if (rows.length === 0 && titles.length === 0) return [];
  const [evidence] = context.quote(figure);
  if (rows.length === 0 || rows.length !== titles.length) {
    const message = `A flattened risk table prints ${titles.length} risks and ${rows.length} rows of ratings; they were not paired.`;
    issues.push({
      code: 'riskTableNotRecovered',
      severity: 'warning',
      message,
      ...(evidence !== undefined && { evidence }),
    });
    return [];
  }
  issues.push({
    code: 'riskTableInferred',
    severity: 'warning',
    message: 'Ratings of a flattened risk table were paired with its risks by their order.',
    ...(evidence !== undefined && { evidence }),
  });
  return rows.map((row, index) => toRisk(row, titles[index], figure, context, ids));
}

interface Title {
  readonly ref: string;
  readonly text: Passage;
}

/** The numbered titles before the column headings that the converter printed last. */
function titlesOf(figure: Passage, end: number, { stage, caption }: FlattenedForms): readonly Title[] {
  const heading = figure.text.search(stage);
  const stop = heading > 0 ? Math.min(heading, end) : end;
  const [opening] = figure.text.match(caption) ?? [];
  const from = opening?.length ?? 0;
  const starts: { ref: string; at: number; body: number }[] = [];
  for (const match of figure.text.slice(from, stop).matchAll(/(?<=\s)(\d{1,2}) (?=\p{Lu})/gu))
    if (Number(match[1]) === starts.length + 1)
      starts.push({ ref: match[1] ?? '', at: from + match.index, body: from + match.index + match[0].length });
  return starts.map((start, index) => ({
    ref: start.ref,
    text: slicePassage(figure, start.body, starts[index + 1]?.at ?? stop),
  }));
}

function toRisk(
  row: RegExpExecArray,
  title: Title | undefined,
  figure: Passage,
  context: ExtractContext,
  ids: CreateId,
): Risk {
  const text = title?.text ?? figure;
  const [, impact = '', likelihood = '', mitigation = '', laterImpact = '', laterLikelihood = '', owner = ''] = row;
  const { words } = context.lexicon;
  const forms = formsIn(context.lexicon);
  const impactFirst = figure.text.search(forms.impact) < figure.text.search(forms.likelihood);
  const assessment = (a: string, b: string): Assessment => ({
    impact: parseRating(impactFirst ? a : b, words),
    likelihood: parseRating(impactFirst ? b : a, words),
    score: null,
    rag: null,
  });
  return {
    id: ids(title?.ref),
    ref: title?.ref ?? null,
    text: flat(text),
    evidence: [...context.quote(text), ...context.quote(slicePassage(figure, row.index, row.index + row[0].length))],
    confidence: confidenceOf.inferred,
    scenario: scenarioOf([figure.text.slice(0, 160)], context.lexicon),
    inherent: assessment(impact, likelihood),
    residual: assessment(laterImpact, laterLikelihood),
    mitigation: [mitigation],
    actions: [],
    owners: parseParties(owner.trim(), words),
  };
}
