import type { CommitteeReport, Finance } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readPage, readPaper } from './read-paper.ts';

const front = `# ORMSBY AND WOLD DISTRICT COUNCIL

**Report to:** Cabinet

**Date:** 7 March 2023

**Subject:** The market hall

**Report author:** Sidony Crake, Estates Surveyor

## 1. Purpose of the report

1.1 To agree the repair of the market hall.

## 2. Recommendations

2.1 That Cabinet agrees the repair.

## 3. Background

3.1 The hall was built in 1881.
`;

const paper = (body: string): Promise<CommitteeReport> => readPaper(`${front}\n${body}\n`);

const listed = ({ appendices }: CommitteeReport): readonly (readonly [string, string | null, boolean | null])[] =>
  appendices.map(({ label, title, attached }) => [label, title, attached]);
const sums = ({ finances }: CommitteeReport): readonly (readonly [number, Finance['role']])[] =>
  finances.map(({ amount, role }) => [amount.value, role]);

describe('appendices', () => {
  it('are a fixed grid of letters with yes or no, and numbers beneath a letter', async () => {
    const report = await paper(`## Appendices

| | |
| --- | --- |
| Appendix A – Further essential background / detail on the proposal A.1 – Survey of the roof DRAFT | YES |
| Appendix B – Details of consultation carried out - internal and external | NO |
| Appendix G – Financial Advice | NO |
| Appendix I – Exempt Information | NO |
`);
    expect(listed(report)).toEqual([
      ['Appendix A', 'Further essential background / detail on the proposal', true],
      ['A.1', 'Survey of the roof DRAFT', true],
      ['Appendix B', 'Details of consultation carried out - internal and external', false],
      ['Appendix G', 'Financial Advice', false],
      ['Appendix I', 'Exempt Information', false],
    ]);
    expect(report.header.access).toMatchObject({ status: 'public' });
  });

  it('are listed and then follow in the same file', async () => {
    const report = await paper(`## 9. Appendices

Appendix 1: Draft programme of repair

Appendix 2: Letter from the traders

# Appendix 1

## DRAFT PROGRAMME OF REPAIR

The roof comes first.
`);
    expect(listed(report)).toEqual([
      ['Appendix 1', 'Draft programme of repair', true],
      ['Appendix 2', 'Letter from the traders', null],
    ]);
  });

  it('are attached where a sentence says so, in figures or in words', async () => {
    const report = await paper(`## 4. The works

4.1 The programme, attached as appendix one, shows the order of work. The letter at Appendix 2 is not attached.

## 9. Appendices

Appendix 1: Draft programme of repair

Appendix 2: Letter from the traders
`);
    expect(report.appendices.map(({ label, attached }) => [label, attached])).toEqual([
      ['Appendix 1', true],
      ['Appendix 2', null],
    ]);
  });

  it('are annexes, schedules, documents and booklets, with a number in brackets', async () => {
    const report = await paper(`## 9. Appendices

Annex 1 – Plan of the hall

Appendix 3(i) – Rents

Schedule 2 – Conditions

Document "AG" – Chair's note

Booklet 1 – Detailed estimates
`);
    expect(listed(report).map(([label, title]) => [label, title])).toEqual([
      ['Annex 1', 'Plan of the hall'],
      ['Appendix 3(i)', 'Rents'],
      ['Schedule 2', 'Conditions'],
      ['Document "AG"', "Chair's note"],
      ['Booklet 1', 'Detailed estimates'],
    ]);
  });

  it('are exempt, one of them', async () => {
    const report = await paper(`## 9. Appendices

Appendix 7 – Plan of the hall

Exempt Appendix 8 – Tenders received (exempt by virtue of paragraph 3 of Schedule 12A)
`);
    expect(report.appendices.map(({ label, access }) => [label, access])).toEqual([
      ['Appendix 7', 'public'],
      ['Exempt Appendix 8', 'exempt'],
    ]);
    expect(report.header.access).toEqual({ status: 'partExempt', paragraphs: [3] });
  });

  it('are the supporting documents of a page, with file sizes that are no titles', async () => {
    const report = await readPage(`<h1>Agenda item</h1><h2>The market hall</h2><p>Report of the Estates Surveyor.</p>
<h3>Supporting documents:</h3><ul><li><a href="a.pdf">Market hall report, item 5.</a> <img alt="pdf icon"> PDF 267 KB</li>
<li><a href="b.pdf">Appendix A_Survey of the roof, item 5.</a> <img alt="pdf icon"> PDF 367 KB</li></ul>`);
    expect(report.appendices.map(({ label, title }) => [label, title])).toEqual([['Appendix A', 'Survey of the roof']]);
  });
});

describe('background papers', () => {
  it('stand under the name of an Act', async () => {
    const report = await paper(`## 10. LOCAL GOVERNMENT (ACCESS TO INFORMATION) ACT 1985

Background Paper 1 – Survey of the roof, 2021 (link here)

Background Paper 2 – Cabinet report, 4 May 2021
`);
    expect(report.backgroundPapers.map(({ title }) => title)).toEqual([
      'Survey of the roof, 2021',
      'Cabinet report, 4 May 2021',
    ]);
  });

  it('are bullets whose links lost their targets', async () => {
    const report = await paper(`## Background Documents:

- [Survey of the roof](#)
- [Local plan policy ENV4](#)
`);
    expect(report.backgroundPapers.map(({ title }) => title)).toEqual(['Survey of the roof', 'Local plan policy ENV4']);
  });

  it.each([
    '**BACKGROUND DOCUMENTS:**',
    '## Background papers\n\nNone.',
    '## Background papers\n\nThere are no background papers.',
  ])('are none in "%s"', async (printed) => {
    expect((await paper(printed)).backgroundPapers).toEqual([]);
  });
});

describe('costs and funding', () => {
  it('are a grid with boxes to tick', async () => {
    const report = await paper(`## Finance

| **Revenue Cost** | £45,000 | **Source of Revenue Funding** | Estates repairs budget |
| --- | --- | --- | --- |
| **Capital Cost** | £1,250,000 | **Source of Capital Funding** | Prudential borrowing |
| One off cost ☒ | Ongoing cost ☐ | Saving Proposal ☐ | Income generation ☐ |
`);
    expect(sums(report)).toEqual([
      [45_000, 'cost'],
      [1_250_000, 'cost'],
    ]);
    expect(report.header.fields.map(({ label }) => label)).toContain('Source of Capital Funding');
  });

  it('are one sum in thousands, pounds and words', async () => {
    const report = await paper(`## 6. Financial implications

6.1 The repair costs £195K, being £100K one-off and half of the £190K recurrent cost.

6.2 The £195,000 is met from the repairs reserve.
`);
    expect(sums(report)).toEqual([
      [195_000, 'cost'],
      [100_000, 'cost'],
      [190_000, 'cost'],
      [195_000, 'funding'],
    ]);
  });

  it.each([
    ['£2.948m', 2_948_000],
    ['£240k', 240_000],
    ['£3.436m', 3_436_000],
    ['£97,499.00', 97_499],
    ['£2,357,617,222.50', 2_357_617_222.5],
    ['£0.75p', 0.75],
    ['£50 000', 50_000],
    ['£1.2 million', 1_200_000],
    ['£1.2bn', 1_200_000_000],
  ])('are printed as %s', async (printed, value) => {
    const report = await paper(`## 6. Financial implications

6.1 The repair of the hall will cost ${printed} in all.
`);
    expect(sums(report)).toEqual([[value, 'cost']]);
  });

  it('have a source of funding named by its year', async () => {
    const report =
      await paper(`**SOURCE OF FUNDING:** The source of funding is the 2022/23 Market Towns capital programme, £50,000.
`);
    expect(report.finances.map(({ amount, role }) => [amount.value, role])).toEqual([[50_000, 'funding']]);
  });

  it('are allocated within one limb, though the parts do not make the whole', async () => {
    const report = await readPaper(`# ORMSBY AND WOLD DISTRICT COUNCIL

**Report to:** Cabinet

**Date:** 7 March 2023

**Subject:** The market hall

## 1. Recommendations

That Cabinet:

(a) allocates the £200,000 reserve to the roof (£63,156) and to the clock (£133,844);

(b) notes the programme.

## 2. Background

2.1 The hall was built in 1881.
`);
    expect(report.recommendations[0]?.amounts.map(({ value }) => value)).toEqual([200_000, 63_156, 133_844]);
  });

  it('come with savings and income', async () => {
    const report = await paper(`## 6. Financial implications

6.1 The works achieve savings of £506,980 over ten years. Rents bring in income of £84,000 a year. A grant of £300,000 has been secured from the Heritage Fund, against a budget of £1.6m.
`);
    expect(sums(report)).toEqual([
      [506_980, 'saving'],
      [84_000, 'income'],
      [300_000, 'funding'],
      [1_600_000, 'budget'],
    ]);
  });
});
