import { describe, expect, it } from 'vitest';
import { grid, head, labelled, numbered, para, report } from '../test-support/small-paper.ts';

describe('appendices', () => {
  it('are read under a heading that joins two names for them', () => {
    expect(
      report(head('APPENDICES / ATTACHMENTS'), para('Appendix 1 Site plan'), para('Appendix 2 Valuation (exempt)'))
        .appendices,
    ).toMatchObject([
      { label: 'Appendix 1', title: 'Site plan', attached: null, access: 'public' },
      { label: 'Appendix 2', access: 'exempt' },
    ]);
  });

  it('are also those numbered beneath another in its line', () => {
    const { appendices } = report(
      head('Approval'),
      grid(['Appendix A – Background A.1 - Review of demand', 'YES'], ['Appendix B – Consultation', 'NO']),
    );
    expect(appendices.map(({ label, title, attached }) => [label, title, attached])).toEqual([
      ['Appendix A', 'Background', true],
      ['A.1', 'Review of demand', true],
      ['Appendix B', 'Consultation', false],
    ]);
  });

  it('are attached where a sentence says so', () => {
    expect(
      report(
        head('Background'),
        para('The plan attached as appendix one is a draft.'),
        head('Appendices'),
        para('Appendix 1: Plan'),
        para('Appendix 2: Map'),
      ).appendices.map(({ attached }) => attached),
    ).toEqual([true, null]);
  });
});

describe('appendices that only a number labels', () => {
  it('are the items beneath their heading', () => {
    expect(
      report(head('Appendices'), numbered(['1.', 'Parking report'], ['2.', 'Map (exempt)'])).appendices,
    ).toMatchObject([
      { label: '1', title: 'Parking report', access: 'public' },
      { label: '2', access: 'exempt' },
    ]);
  });

  it('are none where nothing is attached', () => {
    expect(report(head('Appendices'), numbered(['8', 'None.'])).appendices).toEqual([]);
  });
});

describe('background papers', () => {
  it('that are numbered end at the first line that is not', () => {
    const { backgroundPapers } = report(
      head('Background papers'),
      para('Background Paper 1 - Letter of the inspectors (link here)'),
      para('Background Paper 2 - Workshop notes'),
      para('A better town'),
    );
    expect(backgroundPapers.map(({ title }) => title)).toEqual(['Letter of the inspectors', 'Workshop notes']);
  });

  it('are none where a template asks for them', () => {
    expect(report(head('Background papers'), para('[List, or state None]')).backgroundPapers).toEqual([]);
  });
});

describe('the key to status colours', () => {
  it('is read from a sentence', () => {
    expect(
      report(
        head('Performance'),
        para(
          'It is rated Green where the target is met, Amber where it is missed by no more than 5%, and Red where it is missed by more.',
        ),
      ).ragKey,
    ).toEqual([
      { code: 'green', raw: 'Green', meaning: 'the target is met' },
      { code: 'amber', raw: 'Amber', meaning: 'it is missed by no more than 5%' },
      { code: 'red', raw: 'Red', meaning: 'it is missed by more' },
    ]);
  });

  it('is read from fields labelled with colours', () => {
    expect(
      report(head('Key'), labelled('RED:', 'Milestone missed'), labelled('GREEN:', 'On course')).ragKey.map(
        ({ code, meaning }) => [code, meaning],
      ),
    ).toEqual([
      ['red', 'Milestone missed'],
      ['green', 'On course'],
    ]);
  });
});

describe('action lines', () => {
  it('that are numbered in one value are apart, each with who and when', () => {
    const { actions } = report(
      head('Risk'),
      labelled(
        'Actions:',
        '1. Tender the works again - Ann Moor - 30/11/2021. 2. Ask Cabinet for the sum - Head of Finance - 14/12/2021',
      ),
    );
    expect(actions.map(({ text, owners, due }) => [text, owners.map(({ raw }) => raw), due?.iso])).toEqual([
      ['Tender the works again', ['Ann Moor'], '2021-11-30'],
      ['Ask Cabinet for the sum', ['Head of Finance'], '2021-12-14'],
    ]);
  });

  it.each(['None', 'n/a', '-'])('that say "%s" are none', (words) => {
    expect(report(head('Risk'), labelled('Actions:', words)).actions).toEqual([]);
  });
});

describe('the summary', () => {
  it('leaves out what a template asks for', () => {
    expect(
      report(
        head('Summary'),
        para('[Insert a short summary of no more than 200 words.]'),
        para('The hall was sold.'),
        head('Options'),
        numbered(['1.1', 'None.']),
      ).summary?.text,
    ).toBe('The hall was sold.');
  });
});
