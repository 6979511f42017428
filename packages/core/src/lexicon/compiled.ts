import type { Decision, ImplicationCategory, ReportKind, SignOff, SignOffDomain } from '../model/index.ts';
import { type CueMatcher, createCueMatcher, cueEntries } from './cues.ts';
import { createLabelMatcher } from './header-label.ts';
import type { ColumnRole, ExtraCues, HeaderLabel, RiskStage, SectionKind, TableSubject } from './lexicon.ts';
import { mergeWords } from './merge-words.ts';
import type { Phrases } from './phrases.ts';
import { createBilingualMatcher, createTwiceLabelledMatcher } from './two-languages.ts';
import { anyCase, asWholeWords, wordEnd } from './whole-words.ts';
import type { ValueWords } from './words.ts';

type ListPhrase = { [K in keyof Phrases]: Phrases[K] extends readonly string[] ? K : never }[keyof Phrases];

/** Words that say what a sum is, and where in a text they stand. */
export interface MoneyCue {
  readonly kind: keyof Phrases['money'];
  readonly start: number;
  readonly end: number;
}

/** The cue phrases of all languages in use, ready to match. Patterns carry no `g` or `y` flag, so they hold no state. */
export interface CompiledLexicon {
  readonly languages: readonly string[];
  /** What printed values are read with. */
  readonly words: ValueWords;
  readonly section: CueMatcher<SectionKind>;
  readonly implication: CueMatcher<ImplicationCategory>;
  readonly headerLabel: CueMatcher<HeaderLabel>;
  readonly column: CueMatcher<ColumnRole>;
  /** What a heading holds in tables about one thing, where it differs from what it holds elsewhere. */
  readonly columnIn: Readonly<Record<TableSubject, CueMatcher<ColumnRole>>>;
  /** What a word of a heading that is no cue says it holds, in tables about one thing. */
  readonly columnByWord: Readonly<Record<TableSubject, (heading: string) => ColumnRole | undefined>>;
  readonly riskStage: CueMatcher<RiskStage>;
  readonly signer: CueMatcher<SignOffDomain>;
  /** The profession that any other post names by a word of it. */
  readonly profession: (post: string) => SignOffDomain | undefined;
  /** The profession that a director's post names. */
  readonly signerTopic: (post: string) => SignOffDomain | undefined;
  readonly signOffAct: CueMatcher<SignOff['act']>;
  /** The name of the verb a word is a form of. */
  readonly verb: (word: string) => string | undefined;
  /** Source of an alternation over phrases of one kind, longest first, for building larger patterns. */
  readonly oneOf: (kind: ListPhrase) => string;
  /** Whether a text begins with one of the phrases. */
  readonly begins: (kind: ListPhrase, text: string) => boolean;
  /** Whether a text is one of the phrases and nothing else. */
  readonly is: (kind: ListPhrase, text: string) => boolean;
  /** Whether a text holds one of the phrases as whole words. */
  readonly holds: (kind: ListPhrase, text: string) => boolean;
  /** The title of one for a title of several: `Councillors` is `Councillor`; undefined for any other word. */
  readonly singularTitle: (title: string) => string | undefined;
  /** Whether words stand beside a sum that say it is of a kind. */
  readonly money: (kind: keyof Phrases['money'], text: string) => boolean;
  /** The words of a text that say what the sums beside them are, in order; words inside longer ones are left out. */
  readonly moneyCues: (text: string) => readonly MoneyCue[];
  /** The kinds of paper that words name a paper as, and where they stand. */
  readonly kindNamed: (kind: ReportKind, text: string) => boolean;
  /** The kind of paper that the name of a web page stands for. */
  readonly pageKind: (name: string) => ReportKind | undefined;
  /** How often the narrative of minutes occurs in a text. */
  readonly minuteNarrative: (text: string) => number;
  /** What an outcome's words make of a decision, where that is not plain agreement. */
  readonly outcomeAs: (text: string) => Decision['outcome'] | undefined;
  readonly origins: readonly (readonly [keyof Phrases['origins'], RegExp])[];
}

/** Cues in order, without those inside longer ones. */
function withoutInner(cues: readonly MoneyCue[]): readonly MoneyCue[] {
  const kept: MoneyCue[] = [];
  let widest: MoneyCue | undefined;
  for (const cue of [...cues].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isSame = cue.start === widest?.start && cue.end === widest.end;
    if (widest === undefined || cue.end > widest.end || isSame) kept.push(cue);
    if (widest === undefined || cue.end > widest.end) widest = cue;
  }
  return kept;
}

const longestFirst = (phrases: readonly string[]): string =>
  `(?:${phrases.toSorted((a, b) => b.length - a.length).join('|')})`;

/** Makes the cue phrases of several languages, and those beside them, ready to match; they are asked in the order given. */
export function compileLexicon(lexicons: readonly ExtraCues[]): CompiledLexicon {
  const verbs = new Map(
    lexicons.flatMap(({ verbs }) =>
      Object.entries(verbs ?? {}).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
    ),
  );
  const alternations = new Map<ListPhrase, string>();
  const oneOf = (kind: ListPhrase): string => {
    const known = alternations.get(kind) ?? longestFirst(lexicons.flatMap(({ phrases }) => phrases?.[kind] ?? []));
    alternations.set(kind, known);
    return known;
  };
  const tester = (shape: (alternation: string) => string): ((kind: ListPhrase, text: string) => boolean) => {
    const patterns = new Map<ListPhrase, RegExp>();
    return (kind, text) => {
      const pattern = patterns.get(kind) ?? anyCase(shape(oneOf(kind)));
      patterns.set(kind, pattern);
      return pattern.test(text);
    };
  };
  const whole = (phrases: readonly string[]): RegExp => anyCase(asWholeWords(longestFirst(phrases)));
  const money = new Map(
    (['cost', 'saving', 'income', 'funding', 'budget'] as const).map((kind) => [
      kind,
      whole(lexicons.flatMap(({ phrases }) => phrases?.money?.[kind] ?? [])),
    ]),
  );
  const moneyEverywhere = [...money].map(([kind, { source }]) => [kind, anyCase(source, 'g')] as const);
  const topics = lexicons.flatMap(({ signerTopics }) =>
    cueEntries(signerTopics ?? {}).map(([domain, words]) => [domain, whole(words)] as const),
  );
  const professions = lexicons.flatMap((lexicon) =>
    cueEntries(lexicon.professions ?? {}).map(([domain, words]) => [domain, whole(words)] as const),
  );
  const kinds = lexicons.flatMap(({ phrases }) =>
    cueEntries(phrases?.kinds ?? {}).map(([kind, words]) => [kind, whole(words)] as const),
  );
  const pageKinds = lexicons.flatMap(({ phrases }) =>
    cueEntries(phrases?.pageKinds ?? {}).map(([kind, names]) => [kind, anyCase(`^${longestFirst(names)}$`)] as const),
  );
  const narrative = anyCase(asWholeWords(oneOf('minuteNarrative')), 'g');
  const singular = new Map(lexicons.flatMap(({ phrases }) => Object.entries(phrases?.pluralTitles ?? {})));
  const outcomes = (['withdrawn', 'deferred', 'refused', 'amended', 'noted'] as const).map(
    (outcome) => [outcome, whole(lexicons.flatMap(({ phrases }) => phrases?.outcomesAs?.[outcome] ?? []))] as const,
  );
  const columnsOf = (subject: TableSubject): CueMatcher<ColumnRole> =>
    createCueMatcher(lexicons.map(({ columnsBySubject }) => columnsBySubject?.[subject] ?? {}));
  const byWord = (subject: TableSubject): ((heading: string) => ColumnRole | undefined) => {
    const words = lexicons.flatMap(({ columnWords }) =>
      cueEntries(columnWords?.[subject] ?? {}).map(
        ([role, cues]) => [role, whole(cues.map((cue) => cue.replace('*', '\\p{L}{0,12}')))] as const,
      ),
    );
    return (heading) => words.find(([, pattern]) => pattern.test(heading))?.[0];
  };
  const section = createBilingualMatcher(createCueMatcher(lexicons.map(({ sections }) => sections ?? {})));
  const originKinds = ['inspectorate', 'audit', 'scrutiny', 'otherBody'] as const;
  return {
    languages: lexicons.flatMap(({ language }) => language ?? []),
    words: mergeWords(lexicons.map(({ words }) => words ?? {}).reverse()),
    section,
    implication: createCueMatcher(lexicons.map(({ implications }) => implications ?? {})),
    headerLabel: createTwiceLabelledMatcher(
      createBilingualMatcher(
        createLabelMatcher(createCueMatcher(lexicons.map(({ headerLabels }) => headerLabels ?? {})), {
          joins: oneOf('labelJoins'),
          before: oneOf('labelNotesBefore'),
          behind: oneOf('labelNotesBehind'),
        }),
      ),
      section,
    ),
    column: createCueMatcher(lexicons.map(({ columns }) => columns ?? {})),
    columnIn: { risk: columnsOf('risk'), action: columnsOf('action'), kpi: columnsOf('kpi') },
    columnByWord: { risk: byWord('risk'), action: byWord('action'), kpi: byWord('kpi') },
    riskStage: createCueMatcher(lexicons.map(({ riskStages }) => riskStages ?? {})),
    signer: createCueMatcher(lexicons.map(({ signers }) => signers ?? {})),
    profession: (post) => professions.find(([, pattern]) => pattern.test(post))?.[0],
    signerTopic: (post) => topics.find(([, pattern]) => pattern.test(post))?.[0],
    signOffAct: createCueMatcher(lexicons.map(({ signOffActs }) => signOffActs ?? {})),
    verb: (word) => verbs.get(word.toLowerCase()),
    oneOf,
    begins: tester((phrases) => `^\\s?${phrases}${wordEnd}`),
    is: tester((phrases) => `^\\s?${phrases}[\\s.:;]{0,3}$`),
    holds: tester(asWholeWords),
    singularTitle: (title) => singular.get(title.toLowerCase()),
    money: (kind, text) => money.get(kind)?.test(text) === true,
    moneyCues: (text) => {
      const cues = moneyEverywhere.flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].map(
          (match): MoneyCue => ({ kind, start: match.index, end: match.index + match[0].length }),
        ),
      );
      return withoutInner(cues);
    },
    kindNamed: (kind, text) => kinds.some(([named, pattern]) => named === kind && pattern.test(text)),
    pageKind: (name) => pageKinds.find(([, pattern]) => pattern.test(name))?.[0],
    minuteNarrative: (text) => [...text.matchAll(narrative)].length,
    outcomeAs: (text) => outcomes.find(([, pattern]) => pattern.test(text))?.[0],
    origins: originKinds.map((origin) => [
      origin,
      whole(lexicons.flatMap(({ phrases }) => phrases?.origins?.[origin] ?? [])),
    ]),
  };
}
