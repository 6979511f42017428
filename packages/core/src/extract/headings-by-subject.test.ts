import { describe, expect, it } from 'vitest';
import type { Block } from '../document/index.ts';
import { grid, head, para } from '../test-support/paper.ts';
import { extractActions } from './actions/actions.ts';
import { extractKpiTargets } from './kpi-targets/kpi-targets.ts';
import { extractRisks } from './risks/risks.ts';
import { contextOf } from './test-support/context.ts';

const risksOf = (...blocks: readonly Block[]) => extractRisks(contextOf(head('Risks'), ...blocks)).found;
const actionsOf = (...blocks: readonly Block[]) => extractActions(contextOf(head('Plan'), ...blocks)).found;
function targetsOf(...blocks: readonly Block[]) {
  const context = contextOf(head('Scorecard'), ...blocks);
  return extractKpiTargets(context, extractActions(context));
}

describe('a heading that means different things in different tables', () => {
  it('is of the risk, the action or the measure, as the table is', () => {
    const [risk] = risksOf(
      grid(['No', 'Description', 'Likelihood', 'Impact', 'Response'], ['4', 'The pier closes', '3', '4', 'Surveys']),
    );
    expect(risk).toMatchObject({ ref: '4', text: 'The pier closes', mitigation: ['Surveys'] });
    const [action] = actionsOf(
      grid(['Area for improvement', 'Our response', 'Led by', 'Finish'], ['Piers', 'Mend it', 'Surveyor', 'May 2031']),
    );
    expect(action).toMatchObject({ text: 'Mend it', due: { iso: '2031-05' } });
    const [target] = targetsOf(
      grid(['PI', 'Description', 'Latest quarter', 'Aim 2030/31'], ['PR2', 'Piers open', '71%', '80%']),
    );
    expect(target).toMatchObject({ code: 'PR2', text: 'Piers open', target: { value: 80 }, actual: { value: 71 } });
  });

  it('asks what officers are asked', () => {
    const [target] = targetsOf(
      grid(
        ['What are we measuring?', 'Where were we?', 'Where are we now?', 'Where do we want to be?', 'RAG this month'],
        ['Letters answered in a week', '58%', '64%', '80%', 'Red'],
      ),
    );
    expect(target).toMatchObject({
      text: 'Letters answered in a week',
      baseline: { value: 58 },
      actual: { value: 64 },
      target: { value: 80 },
      rag: { code: 'red' },
    });
    const [risk] = risksOf(
      grid(
        ['What could go wrong?', 'How likely is it?', 'How serious would it be?', 'What are we doing about it?'],
        ['The tide comes in', 'Likely', 'Minor', 'Sandbags'],
      ),
    );
    expect(risk?.residual).toMatchObject({ likelihood: { raw: 'Likely' }, impact: { raw: 'Minor' } });
    const [action] = actionsOf(
      grid(
        ['What are you going to do?', 'Who will do it?', 'When will it be done?', 'What will success look like?'],
        ['Buy sandbags', 'Harbour Master', 'June 2030', '90% of doors covered'],
      ),
    );
    expect(action).toMatchObject({ text: 'Buy sandbags', due: { iso: '2030-06' } });
  });

  it('leaves a role alone that another column has by its own heading', () => {
    const [target] = targetsOf(
      grid(['Indicator', 'Title', 'Target', 'Plan', 'Actual'], ['Piers open', 'A pier', '80%', '75%', '71%']),
    );
    expect(target).toMatchObject({ text: 'Piers open', target: { value: 80 } });
  });
});

describe('a heading that nothing knows', () => {
  it('is read by a word in it, beside one that is known', () => {
    const [target] = targetsOf(
      grid(
        ['Theme', 'Measure', 'Benchmark figure', 'Currently standing at'],
        ['Roads', 'Potholes filled', '90%', '81%'],
      ),
    );
    expect(target).toMatchObject({ text: 'Potholes filled', target: { value: 90 }, actual: { value: 81 } });
    const [action] = actionsOf(
      grid(
        ['Panel recommendation', 'How the board responds', 'Led by', 'Done by'],
        ['Mend the roof', 'Let a contract', 'Surveyor', 'May 2030'],
      ),
    );
    expect(action).toMatchObject({ text: 'Let a contract', due: { iso: '2030-05' } });
    const [risk] = risksOf(
      grid(
        ['Risk', 'RAG before', 'Mitigating steps', 'RAG after', 'Who owns it'],
        ['Storms', 'Red', 'Walls', 'Green', 'Reeve'],
      ),
    );
    expect(risk).toMatchObject({ text: 'Storms', mitigation: ['Walls'] });
    expect(risk?.owners).toHaveLength(1);
  });

  it('leaves tables of other things alone', () => {
    expect(targetsOf(grid(['Name', 'Role', 'Expected'], ['Councillor Reeve', 'Chair', 'Expected']))).toEqual([]);
  });

  it('makes no header of a row of figures or of long words', () => {
    expect(
      targetsOf(
        grid(
          ['Measures were taken', '14 targets', 'the lead officer was told of the results'],
          ['More were taken', '12', 'and told again'],
        ),
      ),
    ).toEqual([]);
  });
});

describe('a column without a heading of its own kind', () => {
  it('of states alone says how things stand', () => {
    const [action] = actionsOf(
      grid(
        ['Action', 'Owner', 'Deadline', 'Current position'],
        ['Paint the pier', 'Surveyor', 'May 2030', 'In progress'],
      ),
    );
    expect(action?.status?.raw).toBe('In progress');
    const [notes] = actionsOf(
      grid(
        ['Action', 'Owner', 'Deadline', 'Current position'],
        ['Paint the pier', 'Surveyor', 'May 2030', 'The paint has come'],
      ),
    );
    expect(notes).toMatchObject({ progress: ['The paint has come'] });
    expect(notes?.status).toBeUndefined();
  });

  it('of verdicts leaves what was recommended to be done', () => {
    const [action] = actionsOf(
      grid(
        ['Ref', 'Recommendation', 'Management response', 'Responsible officer', 'Due date'],
        ['1', 'Leavers should be taken off the payroll within five days.', 'Agreed', 'Payroll Manager', 'May 2030'],
      ),
    );
    expect(action?.text).toBe('Leavers should be taken off the payroll within five days.');
    const [answered] = actionsOf(
      grid(
        ['Ref', 'Recommendation', 'Management response', 'Responsible officer', 'Due date'],
        [
          '1',
          'Leavers should be taken off the payroll.',
          'Partially agreed. The form will ask for it.',
          'HR',
          'May 2030',
        ],
      ),
    );
    expect(answered?.text).toBe('Leavers should be taken off the payroll.');
  });

  it('of consequences in figures says how bad they would be', () => {
    const [risk] = risksOf(grid(['Risk', 'Likelihood', 'Consequence', 'Controls'], ['Storms', '3', '5', 'Forecasts']));
    expect(risk?.residual).toMatchObject({ likelihood: { number: 3 }, impact: { number: 5 } });
  });
});

describe('ratings under no stage', () => {
  it('are of the risk before controls where residual ones stand behind these', () => {
    const [risk] = risksOf(
      grid(
        ['#', 'Risk', 'Probability', 'Impact', 'Rating', 'Controls', 'Residual rating'],
        ['1', 'Storms', 'High', 'High', 'High', 'Forecasts', 'Low'],
      ),
    );
    expect(risk).toMatchObject({
      ref: '1',
      inherent: { likelihood: { raw: 'High' }, score: { raw: 'High' } },
      residual: { likelihood: null, score: { raw: 'Low' } },
    });
  });

  it('fill what the current ones lack', () => {
    const [risk] = risksOf(
      grid(['Risk', 'Likelihood', 'Impact', 'Current score', 'Controls'], ['Storms', '2', '5', '10', 'Forecasts']),
    );
    expect(risk?.inherent).toBeUndefined();
    expect(risk?.residual).toMatchObject({ likelihood: { number: 2 }, impact: { number: 5 }, score: { number: 10 } });
  });
});

describe('entries numbered in the cell that names them', () => {
  it('give the number as their reference', () => {
    const risks = risksOf(
      grid(
        ['Risk', 'Likelihood', 'Control measures'],
        ['1. Loose slates', 'Low', 'Roofer'],
        ['2. Ice', 'High', 'Grit'],
      ),
    );
    expect(risks.map(({ ref, text }) => [ref, text])).toEqual([
      ['1.', 'Loose slates'],
      ['2.', 'Ice'],
    ]);
    const [action] = actionsOf(grid(['Action', 'Owner', 'Due'], ['2.3 Grit the steps', 'Warden', 'May 2030']));
    expect(action).toMatchObject({ ref: '2.3', text: 'Grit the steps' });
  });

  it('keep the figures that open their words', () => {
    const [action] = actionsOf(grid(['Action', 'Owner', 'Due'], ['30 Volunteers to be trained', 'Warden', 'May 2030']));
    expect(action).toMatchObject({ ref: null, text: '30 Volunteers to be trained' });
  });
});

describe('cards under headings with a code', () => {
  const card = (heading: string, ...lines: readonly string[]): readonly Block[] => [
    head(heading, 3),
    ...lines.map((line) => para(line)),
  ];

  it('are risks, named by their description', () => {
    const [risk] = risksOf(
      ...card(
        'CR4 Loss of the ferry',
        'Description: The ferry stops and the island is cut off.',
        'Likelihood: 3',
        'Impact: 4',
        'Risk owner: Harbour Master',
      ),
    );
    expect(risk).toMatchObject({ ref: 'CR4', text: 'The ferry stops and the island is cut off.' });
  });

  it('are actions where the heading calls them so', () => {
    const found = actionsOf(
      ...card('Action 1.1: Mend the slipway', 'Lead: Harbour Master', 'Deadline: 30 June 2030', 'Status: On track'),
      ...card('Action 1.2 Buy a second ferry', 'Lead: Head of Transport', 'Deadline: May 2031', 'Status: Not started'),
    );
    expect(found.map(({ ref, text, due }) => [ref, text, due?.iso])).toEqual([
      ['1.1', 'Mend the slipway', '2030-06-30'],
      ['1.2', 'Buy a second ferry', '2031-05'],
    ]);
  });
});
