import { parseReport } from '@council-reports/reader';
import { describe, expect, test } from 'vitest';
import { attended, decided, movers } from './decided.ts';
import { readPage } from './read-paper.ts';

/** A page as ModernGov frames it: its own name, the title of the record, the record. */
const modernGov = (name: string, title: string, content: string): string =>
  `<html lang="en"><body><div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">${name}</h1></div>
  <div class="mgSubTitle"><h2 class="mgSubTitleTxt">${title}</h2></div><div class="mgContent">${content}</div>
  <div class="mgFooter"><p>&nbsp;</p></div></div></body></html>`;

const label = (name: string, value: string): string => `<p><span  class="mgLabel" >${name}: </span>${value}</p>`;
const words = (...paragraphs: readonly string[]): string =>
  `<div class="mgWordPara"><div class="WordSection1">${paragraphs
    .map((paragraph) => `<p class="MsoNormal">${paragraph}</p><p class="MsoNormal">&nbsp;</p>`)
    .join('')}</div></div>`;
const file = (href: string, title: string): string =>
  `<a  href="documents/${href}.pdf"  title="Link to document">${title}<span  class="mgFileSize" > PDF 104 KB</span></a>`;

describe('a ModernGov page of a meeting', () => {
  const item = (number: string, title: string, content: string): string =>
    `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI7"></a>${number}</p></td>
     <td><p class="mgAiTitleTxt">${title}</p>${content}</td></tr>`;
  const part = (name: string): string => `<p class="mgSubItemTitleTxt">${name}:</p>`;
  const meeting = (title: string): string =>
    modernGov(
      'Agenda and minutes',
      title,
      `${label('Venue', 'Mill Hall. <a href="mgLocationDetails.aspx?RID=2">View directions</a>')}
      <table  class="mgItemTable"><caption class="mgSectionTitle">Items</caption><tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
      ${item('39.', 'Apologies for absence', part('Minutes') + words('Apologies for absence were received from Councillors Ann Roe and Bob Dale.', 'Councillor Cy Fenn would be late.'))}
      ${item('40.', 'Declarations of interest', part('Minutes') + words('Councillor Dee Hill declared a non-pecuniary interest in item 41 as a member of the band.'))}
      ${item('41.', file('s2', 'Bandstand'), `${words('Report of the Head of Parks')}${part('Additional documents')}<ul class="mgBulletList"><li>${file('s3', 'Appendix A')}</li></ul>${part('Minutes')}${words('Members asked what the roof would cost.', '<b>RESOLVED that the Cabinet:</b>', '1)&nbsp;&nbsp;&nbsp;Mends the roof.', '2)&nbsp;&nbsp;&nbsp;Delegates authority to the Head of Parks to hire a band.')}`)}
      </table>`,
    );

  test('is minutes, its decisions under the titles and numbers of the items', async () => {
    const report = await readPage(meeting('Cabinet - Tuesday, 2nd October, 2029 2.00 pm'));
    expect(report.kind).toBe('minutes');
    expect(decided(report)).toEqual([
      ['41. Bandstand: agreed', '1) Mends the roof.', '2) Delegates authority to the Head of Parks to hire a band.'],
    ]);
  });

  test('tells apologies and interests in the minutes under their items', async () => {
    const report = await readPage(meeting('Cabinet - Tuesday, 2nd October, 2029 2.00 pm'));
    expect(attended(report)).toEqual(['Councillor Ann Roe: apologies', 'Councillor Bob Dale: apologies']);
    expect(report.interests.map(({ party, type }) => [party.name, type])).toEqual([
      ['Councillor Dee Hill', 'non-pecuniary interest'],
    ]);
  });

  test('is dated by the day the meeting was moved to', async () => {
    const { header } = await readPage(
      meeting('Moved from 9th October 2029, Cabinet - Tuesday, 2nd October, 2029 2.00 pm'),
    );
    expect(header.meeting).toMatchObject({ name: 'Cabinet', date: { iso: '2029-10-02' }, time: '2.00 pm' });
  });

  test('may set the day on a line of its own', async () => {
    const { header } = await readPage(meeting('Cabinet<br />Wednesday, 25th June, 2031 6.30 pm'));
    expect(header.meeting).toMatchObject({ name: 'Cabinet', date: { iso: '2031-06-25' }, time: '6.30 pm' });
  });

  test('reads the same where its table is known by id and its cells have no classes', async () => {
    const named = meeting('Cabinet - Tuesday, 2nd October, 2029 2.00 pm');
    const bare = named.replace('class="mgItemTable"', 'id="mgItemTable"').replaceAll(' class="mgItemNumberCell"', '');
    expect(decided(await readPage(bare))).toEqual(decided(await readPage(named)));
  });
});

describe('a ModernGov page of a decision', () => {
  const page = modernGov(
    'Decision details',
    'Draft list of old mills',
    `${label('Decision Maker', 'Executive')}${label('Decision status', '<span class="mgPlanItemInForce">Recommendations Approved</span>')}${label('Is Key decision?', 'No')}
    <h3 class="mgSubSubTitleTxt">Purpose:</h3>${words('To ask leave to consult on the list.')}
    <h3 class="mgSubSubTitleTxt">Decision:</h3>${words('<b>The Executive RESOLVED</b>', 'That the draft list of mills be approved for consultation.', '<b>Reason:</b>&nbsp;&nbsp;&nbsp;&nbsp;To hear from those who live in them.')}
    ${label('Wards Affected', '(All Wards);')}${label('Recommend to Council?', 'No;')}<p>Cllr Roe, Portfolio Holder.</p>
    <p><span class="mgLabel">Contact: </span>Tom Sim, Planning Officer <span class="mgLabel">Email: </span><a href="mailto:t@example.org">t@example.org</a>.</p>
    ${label('Report author', 'Tom Sim')}${label('Publication date', '13&#47;09&#47;2029')}${label('Date of decision', '12&#47;09&#47;2029')}
    ${label('Decided at meeting', '<a href="ieListDocuments.aspx?MId=4">12&#47;09&#47;2029 - Executive</a>')}
    <p class="mgLabel">Accompanying Documents:</p><ul class="mgBulletList"><li>${file('s1', 'Draft list')}</li></ul>`,
  );

  test('is one record, whatever labels stand behind the text', async () => {
    const { reports } = await parseReport({ text: page, format: 'html' });
    expect(reports.map(({ kind }) => kind)).toEqual(['decisionRecord']);
    expect(reports[0]?.header).toMatchObject({
      title: 'Draft list of old mills',
      meeting: { name: 'Executive', date: { iso: '2029-09-12' } },
      authors: [{ name: 'Tom Sim' }],
      wards: { all: true },
    });
  });

  test('decides what stands under the bold words that lead in to it', async () => {
    const report = await readPage(page);
    expect(decided(report)).toEqual([
      ['Draft list of old mills: agreed', 'That the draft list of mills be approved for consultation.'],
    ]);
    expect(report.decisions[0]?.reasons).toEqual(['To hear from those who live in them.']);
  });
});

describe('a ModernGov page of an issue', () => {
  test('is titled by the issue, and dated by the meeting without its item', async () => {
    const page = modernGov(
      'Issue - meetings',
      'To receive the statement of attendance',
      `<h3 class="mgSubSubTitleTxt">Meeting: <a href="ieListDocuments.aspx?MId=5">22/05/2029 - Full Council (Item 14)</a></h3>
       <p class="mgAiTitleTxt">To receive the statement of attendance</p><p class="mgSubItemTitleTxt">Minutes:</p>
       ${words('It was moved by Councillor Roe, duly seconded and', '<b>RESOLVED:</b>', 'That the statement be approved.')}`,
    );
    const report = await readPage(page);
    expect(report.header).toMatchObject({
      title: 'To receive the statement of attendance',
      meeting: { name: 'Full Council', date: { iso: '2029-05-22' } },
    });
    expect(decided(report)).toEqual([['To receive the statement of attendance: agreed', 'the statement be approved.']]);
  });

  test('is titled by it though it reads like a sentence, and nobody signs its history', async () => {
    const page = modernGov(
      'Issue details',
      'Declarations of interest, if any.',
      `${label('Decision type', 'Non-key')}${label('Decision status', 'Recommendations Approved')}<p class="mgSectionTitle">Agenda items</p>
       <ul class="mgBulletList"><li><a href="ieListDocuments.aspx?MId=9">10/03/2029 - Cabinet</a> <a href="mgAi.aspx?ID=3">Declarations of interest</a></li></ul>`,
    );
    const report = await readPage(page);
    expect(report.header).toMatchObject({ title: 'Declarations of interest, if any.', authors: [] });
    expect(report.signOffs).toEqual([]);
  });
});

describe('a ModernGov page that lists decisions', () => {
  test('gives each the title printed above the form it was taken on', async () => {
    const entry = (day: string, title: string, decision: string): string =>
      `<tr><td><p class="mgAiTitleTxt">${day} - <a href="ieDecisionDetails.aspx?ID=1">${title}<span class="mgHide"> ref: 1</span></a></p>
       ${label('Decision Maker', 'Lead Member for Parks')}<p class="mgLabel">Decision:</p>
       ${words('<b>Weirdale City Council - Record of Decision</b>', 'I, Councillor Roe, Lead Member for Parks, do hereby approve:', decision)}</td></tr>`;
    const page = modernGov(
      'Decisions',
      'Decisions published',
      `<table class="mgTable1">${entry('15/09/2029', 'Bandstand policy', 'The Bandstand and Kiosks Policy')}${entry('16/09/2029', 'Weir', 'The repair of the upper weir')}</table>`,
    );
    expect(decided(await readPage(page))).toEqual([
      ['15/09/2029 - Bandstand policy: agreed', 'The Bandstand and Kiosks Policy'],
      ['16/09/2029 - Weir: agreed', 'The repair of the upper weir'],
    ]);
  });

  test('gives none where it only tables their titles', async () => {
    const page = modernGov(
      'Decisions',
      'Decisions published',
      `<table class="mgTabTable tablesorter" summary="Table of decision summary data"><caption class="mgSectionTitle">Decisions published</caption>
       <thead><tr><th>Title<!--Pending Key Decisions--></th><th>Date</th><th>Effective from</th><th>Call-ins</th></tr></thead>
       <tbody><tr><td class="mgMainTxt"><a href="ieDecisionDetails.aspx?ID=13">Bandstand<span class="mgHide"> ref&#58; 13</span></a></td>
       <td class="mgMainTxt">01&#47;04&#47;2029</td><td class="mgMainTxt">08&#47;04&#47;2029</td><td class="mgMainTxt">Not for call-in</td></tr></tbody></table>`,
    );
    expect(decided(await readPage(page))).toEqual([]);
  });
});

test('a ModernGov page of attendance tells how everybody came who has come', async () => {
  const row = (name: string, role: string, how: string): string =>
    `<tr><td><a href="mgUserInfo.aspx?UID=1">${name}</a></td><td>${role}</td><td>${how}</td></tr>`;
  const page = modernGov(
    'Meeting attendance',
    'Council, Tuesday 21 June 2029 6.00 pm',
    `<table class="mgStatsTable" summary="Table of meeting attendance"><thead><tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr></thead><tbody>
     ${row('Councillor A. Roe', 'Chairman', 'Present')}${row('Councillor B. Dale', 'Committee Member', 'Present, virtual')}
     ${row('Councillor C. Fenn', 'Committee Member', 'Apologies')}${row('Councillor D. Hill', 'Substitute Member', 'Present, as substitute')}
     ${row('Ed Moss', 'Officer', 'In attendance')}${row('Flo Lane', 'Officer', 'Expected')}</tbody></table>`,
  );
  expect(attended(await readPage(page))).toEqual([
    'Councillor A. Roe, Chairman: present',
    'Councillor B. Dale, Committee Member: remote',
    'Councillor C. Fenn, Committee Member: apologies',
    'Councillor D. Hill, Substitute Member: substitute',
    'Ed Moss, Officer: inAttendance',
  ]);
});

describe('a CMIS page', () => {
  const holder = (name: string, value: string): string =>
    `<div class="holder"><div class="DNNLabel"><div class="dnnLabel"><label><span>${name}:</span></label></div></div><div class="Value">${value}</div></div>`;

  test('of a decision is a record of label and value', async () => {
    const page = `<form id="Form"><div id="dnn_ContentPane"><div class="DNNModuleContent ModCMISDecisionsC"><p>This section allows you to view the general details of a Decision</p>
      <fieldset><legend>Details</legend>${holder('Title', 'City status')}${holder('Decision Type', 'Committee')}${holder('Decision Maker', 'Cabinet')}
      ${holder('Decision', '<p>RESOLVED that the update be noted.</p>')}${holder('Reasons for Decision', '<p>To keep the Cabinet informed.</p>')}
      ${holder('Alternative Options', '<p>None were put.</p>')}</fieldset></div></div></form>`;
    const report = await readPage(page);
    expect(report.header).toMatchObject({ title: 'City status', decisionMaker: { name: 'Cabinet' } });
    expect(decided(report)).toEqual([['City status: noted', 'the update be noted.']]);
    expect(report.decisions[0]).toMatchObject({
      reasons: ['To keep the Cabinet informed.'],
      alternatives: ['None were put.'],
    });
  });

  test('of a meeting is minutes, numbered items beside their texts', async () => {
    const item = (number: string, title: string, text: string, minute: string, minutes: string): string =>
      `<tr><td class="ItemNumber">${number}</td><td><div class="ItemTitle">${title}</div><div class="ItemText"><p>${text}</p></div>
       <table class="Minutes"><tr><td>${minute}</td></tr><tr><td>${minutes}</td></tr></table></td></tr>`;
    const page = `<form><div id="dnn_ContentPane"><h1>Meeting Details</h1>${holder('Committee', 'Cabinet')}${holder('Date/Time', '27 Nov 2029 - 18:00')}${holder('Venue', '<a href="/v">Mill Hall</a>')}
      <h2>Documents</h2><div>Agenda</div><table><tbody>
      ${item('4', 'Minutes of Previous Meeting', 'Cabinet will be invited to confirm the minutes.', '905', '<p>RESOLVED that the minutes be confirmed as a correct record.</p>')}
      ${item('7', 'Bandstand', 'Cabinet will consider the roof.', '908', '<p>The Head of Parks sent a report.</p><p>RESOLVED that:-</p><p>(a) The roof be mended.</p><p>(b) The band be paid.</p>')}
      </tbody></table><h2>Attendance</h2><table><tbody><tr><th colspan="3">Attended - Committee Members</th></tr><tr><th>Name</th><th>Role</th><th>Expected</th></tr>
      <tr><td>Councillor Ann Roe</td><td>Chair</td><td>Expected</td></tr><tr><td>Councillor Bob Dale</td><td>Member</td><td>Expected</td></tr></tbody></table></div></form>`;
    const report = await readPage(page);
    expect(report.kind).toBe('minutes');
    expect(report.header.meeting).toMatchObject({ name: 'Cabinet', date: { iso: '2029-11-27' }, venue: 'Mill Hall' });
    expect(decided(report)).toEqual([
      ['4 Minutes of Previous Meeting: agreed', '905 the minutes be confirmed as a correct record.'],
      ['7 Bandstand: agreed', '(a) The roof be mended.', '(b) The band be paid.'],
    ]);
    expect(attended(report)).toEqual(['Councillor Ann Roe, Chair: present', 'Councillor Bob Dale, Member: present']);
  });
});

describe('InfoCouncil minutes, saved from Word', () => {
  const front = `<div class=WordSection1><p class=MsoNormal align=center><b>MINUTES</b></p>
    <p class=MsoNormal align=center><b>OF Weirdale Regional Council<br>Ordinary Council Meeting<br>HELD AT THE Mill Hall, Weirdale<br>ON Tuesday, 10 December 2029 AT 6:00pm</b></p>
    <p class=MsoNormal><b>PRESENT:</b>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Cr Ann Roe (Mayor), Cr Bob Dale (Deputy Mayor), Cr Cy Fenn</p>`;
  const end = `<p class=MsoNormal>The Meeting closed at 8:14PM.</p><p class=MsoNormal>The minutes of this meeting were confirmed at the Ordinary Council Meeting held on 28 January 2030.</p></div>`;

  test('box each resolution with its number, its movers and its outcome', async () => {
    const box = (number: string, mover: string, seconder: string, text: string): string =>
      `<table class=MsoTableGrid border=1 cellspacing=0><tr><td style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Resolution ${number}</b></p>
       <p class=MsoNormal>Moved:&nbsp;&nbsp;&nbsp;&nbsp;${mover}<br>Seconded:&nbsp;&nbsp;${seconder}</p>${text}<p class=MsoNormal align=right><b>Carried</b></p></td></tr></table>`;
    const page = `<html><body lang=EN-AU>${front}<h2>ADJOURNMENT</h2>${box('449/2029', 'Cr Bob Dale', 'Cr Cy Fenn', '<p class=MsoNormal>That Council adjourn for tea.</p>')}
      <h1>8<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>Reports</h1><h2>8.1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Bandstand</h2>
      ${box('450/2029', 'Cr Cy Fenn', 'Cr Ann Roe', '<p class=MsoNormal>1.<span>&nbsp;&nbsp; </span>That the roof be mended.</p><p class=MsoNormal>2.<span>&nbsp;&nbsp; </span>That the band be paid.</p>')}${end}</body></html>`;
    const report = await readPage(page);
    expect(decided(report)).toEqual([
      ['ADJOURNMENT: agreed', 'That Council adjourn for tea.'],
      ['8.1 Bandstand: agreed', '1. That the roof be mended.', '2. That the band be paid.'],
    ]);
    expect(movers(report)).toEqual([
      ['Cr Bob Dale', 'Cr Cy Fenn'],
      ['Cr Cy Fenn', 'Cr Ann Roe'],
    ]);
    expect(report.header).toMatchObject({ body: { name: 'Weirdale Regional Council' }, authors: [] });
    expect(attended(report)).toEqual([
      'Cr Ann Roe, Mayor: present',
      'Cr Bob Dale, Deputy Mayor: present',
      'Cr Cy Fenn: present',
    ]);
  });

  test('set the number of a minute beside the resolution', async () => {
    const minute = (number: string, movedBy: string, text: string): string =>
      `<table border=0 cellspacing=0 cellpadding=0><tr><td width=85 valign=top><p class=MsoNormal><b>${number}</b></p></td>
       <td width=480 valign=top><p class=MsoNormal><b>Resolved (${movedBy})</b></p>${text}</td></tr></table><p class=MsoNormal><b>Carried</b></p>`;
    const page = `<html><body>${front}<h1>Confirmation of Minutes</h1>${minute('2029/152', 'Cr Bob Dale / Cr Cy Fenn', '<p class=MsoNormal>That the minutes of 9 July be confirmed.</p>')}
      <h1>Parks</h1>${minute('2029/153', 'Cr Cy Fenn / Cr Ann Roe', '<p class=MsoNormal>That Council:</p><p class=MsoNormal>1.&nbsp;&nbsp;Adopt the policy.</p><p class=MsoNormal>2.&nbsp;&nbsp;Note the cost.</p>')}${end}</body></html>`;
    const report = await readPage(page);
    expect(decided(report)).toEqual([
      ['Confirmation of Minutes: agreed', 'the minutes of 9 July be confirmed.'],
      ['Parks: agreed', '1. Adopt the policy.', '2. Note the cost.'],
    ]);
    expect(movers(report)).toEqual([
      ['Cr Bob Dale', 'Cr Cy Fenn'],
      ['Cr Cy Fenn', 'Cr Ann Roe'],
    ]);
  });
});

test('a Jadu page of a meeting is read from its main part', async () => {
  const page = `<html lang="en"><body><a class="skip" href="#main">Skip to main content</a><header role="banner"><a href="/">Home</a></header>
    <nav class="breadcrumb"><ol><li><a href="/">Home</a></li></ol></nav><main id="main"><h1 class="heading">Meeting: 04/03/2029 - Cabinet</h1>
    <dl class="list list--definition"><dt class="list__term">Committee</dt><dd class="list__definition">Cabinet</dd><dt>Date</dt><dd>Tuesday, 4 March 2029</dd><dt>Venue</dt><dd>Mill Hall</dd></dl>
    <h2>Decisions</h2><h3>5. Bandstand</h3><p><strong>RESOLVED</strong> that the Cabinet</p><ol><li>mends the roof; and</li><li>pays the band.</li></ol>
    <h3>Attendance</h3><ul><li>Councillor Ann Roe (Chair)</li><li>Councillor Bob Dale</li></ul><h3>Apologies</h3><p>Councillor Cy Fenn</p></main>
    <footer role="contentinfo"><ul><li><a href="/privacy">Privacy</a></li></ul></footer></body></html>`;
  const report = await readPage(page);
  expect(report.header.meeting).toMatchObject({ name: 'Cabinet', date: { iso: '2029-03-04' }, venue: 'Mill Hall' });
  expect(
    report.decisions.flatMap(({ resolutions }) => resolutions.map(({ marker, text }) => `${marker} ${text}`)),
  ).toEqual(['1. mends the roof; and', '2. pays the band.']);
  expect(attended(report)).toEqual([
    'Councillor Ann Roe, Chair: present',
    'Councillor Bob Dale: present',
    'Councillor Cy Fenn: apologies',
  ]);
});
