import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Block } from './index.ts';
import {
  type CouncilProfile,
  confidenceOf,
  createIds,
  type ExtraCues,
  extractedSchema,
  extractReports,
  extraOf,
  type FieldExtractor,
  flat,
  isText,
  parseResultSchema,
} from './index.ts';
import { grid, head, items, paper, para } from './test-support/paper.ts';

const carbonSchema = extractedSchema.extend({ tonnes: z.number() });
type Carbon = z.infer<typeof carbonSchema>;

const carbon: FieldExtractor<Carbon> = {
  key: 'carbon',
  schema: carbonSchema,
  extract({ report, quote }) {
    const ids = createIds('carbon');
    return report.flow.filter(isText).flatMap(({ text }) => {
      const tonnes = /(\d{1,9}) tonnes of CO2/.exec(flat(text))?.[1];
      if (tonnes === undefined) return [];
      const object = { id: ids(), text: flat(text), evidence: quote(text), confidence: confidenceOf.phrased };
      return [{ ...object, tonnes: Number(tonnes) }];
    });
  },
};

const lighting = paper(
  head('Street lighting', 1),
  head('What we want you to do'),
  items(['1.', 'To greenlight the new lamps.'], ['2.', 'To note the report.']),
  head('Climate'),
  para('The new lamps save 140 tonnes of CO2 a year.'),
);

describe("a caller's own extractor", () => {
  test('finds objects that ride in the same result under its key, with evidence', () => {
    const result = extractReports(lighting, { extractors: [carbon] });
    const [report] = result.reports;
    const [saved, ...others] = report === undefined ? [] : extraOf(report, carbon);
    expect(others).toEqual([]);
    expect(saved?.tonnes).toBe(140);
    expect(saved?.evidence[0]?.quote).toBe('The new lamps save 140 tonnes of CO2 a year.');
    expect(parseResultSchema.safeParse(result).success).toBe(true);
  });

  test("leaves a result without the caller's keys alone", () => {
    expect(extractReports(lighting).reports[0]).not.toHaveProperty('extra');
  });

  test('loses an object that does not keep to its schema, and says so', () => {
    const broken = {
      ...carbon,
      extract: (context) => carbon.extract(context).map((each) => ({ ...each, tonnes: Number.NaN })),
    } satisfies FieldExtractor<Carbon>;
    const { reports, issues } = extractReports(lighting, { extractors: [broken] });
    expect(reports[0]?.extra).toEqual({ carbon: [] });
    expect(issues.map(({ code }) => code)).toContain('invalidObject');
  });

  test('that throws loses its own field alone, and says so', () => {
    const failing: FieldExtractor = {
      ...carbon,
      extract() {
        throw new Error('no such table');
      },
    };
    const { reports, issues } = extractReports(lighting, { extractors: [failing] });
    expect(reports[0]?.sections.length).toBeGreaterThan(0);
    expect(issues.find(({ code }) => code === 'extractorFailed')?.message).toContain('no such table');
  });

  test('shares its key with no other', () => {
    expect(() => extractReports(lighting, { extractors: [carbon, carbon] })).toThrow(TypeError);
  });
});

describe("cue phrases of the caller's", () => {
  const lexicons: readonly ExtraCues[] = [
    { sections: { recommendations: ['what we want you to do'] }, verbs: { approve: ['greenlight'] } },
  ];

  test('make a section and a verb of words no language here knows', () => {
    expect(extractReports(lighting).reports[0]?.recommendations).toEqual([]);
    const [first] = extractReports(lighting, { lexicons }).reports[0]?.recommendations ?? [];
    expect(first?.text).toBe('To greenlight the new lamps.');
    expect(first?.actions[0]?.verb).toBe('approve');
  });
});

describe("a council's profile", () => {
  const profile: CouncilProfile = {
    name: 'Marlow Vale',
    labels: { leadMember: ['Bench lead'] },
    headings: { risks: ['What might go wrong'] },
    posts: { s151: ['Reeve of the Purse'], other: ['Verderer'] },
    decisionMakers: ['The Moot'],
    statuses: { 'sailing well': 'green', 'taking on water': 'red' },
  };
  const read = (...blocks: readonly Block[]) => extractReports(paper(...blocks), { profile }).reports[0];

  test('gives its labels their meaning', () => {
    const report = read(
      head('Lamps', 1),
      para('Bench lead: Councillor Ann Hill'),
      head('Purpose'),
      para('To say why.'),
    );
    expect(report?.header.leadMembers.map(({ name }) => name)).toEqual(['Councillor Ann Hill']);
  });

  test('names its officers in heads, lists of names and offices', () => {
    const report = read(
      head('Minutes of the Moot', 1),
      para('Report author: Ann Hill Verderer of the Lamps'),
      head('Present'),
      para('The Verderer (Fay Moor)'),
      para('RESOLVED that the lamps be lit.'),
    );
    expect(report?.header.authors).toMatchObject([{ name: 'Ann Hill', role: 'Verderer of the Lamps' }]);
    expect(report?.attendance.map(({ party }) => [party.name, party.role])).toEqual([['Fay Moor', 'Verderer']]);
  });

  test('names those who decide where the paper asks', () => {
    const report = read(head('Lamps', 1), para('The Moot is asked to approve the lamps.'));
    expect(report?.recommendations).toHaveLength(1);
  });

  test('gives its status words their colours', () => {
    const report = read(
      head('Action plan', 1),
      grid(
        ['Ref', 'Action', 'Lead', 'By when', 'Status'],
        ['1', 'Mend the lamps', 'Chief Verderer', 'May 2031', 'Sailing well'],
        ['2', 'Paint the posts', 'Ann Hill', 'June 2031', 'Taking on water'],
      ),
    );
    expect(report?.actions.map(({ status }) => status?.rag?.code)).toEqual(['green', 'red']);
    expect(report?.actions[0]?.status?.raw).toBe('Sailing well');
  });

  test('tells its posts from people, and what they sign off', () => {
    const report = read(
      head('Lamps', 1),
      grid(
        ['Ref', 'Action', 'Lead', 'By when'],
        ['1', 'Mend the lamps', 'Chief Verderer', 'May 2031'],
        ['2', 'Paint the posts', 'Ann Hill', 'June 2031'],
      ),
      head('Sign-off'),
      para('Reeve of the Purse: Bob Dale, 4 May 2031'),
    );
    expect(report?.actions.map(({ owners }) => owners[0]?.kind)).toEqual(['post', 'person']);
    expect(report?.signOffs.map(({ domain }) => domain)).toEqual(['s151']);
  });
});
