import { describe, expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';
import { outline, outlineOf } from '../test-support/outline.ts';

const item = (number: string, title: string, content: string): string =>
  `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI1"></a>${number}</p></td><td><p class="mgAiTitleTxt">${title}</p>${content}</td></tr>`;
const words = (text: string): string =>
  `<div class="mgWordPara"><div class="WordSection1"><p class="MsoNormal">${text}</p></div></div>`;

describe('a ModernGov meeting', () => {
  const page = `<div id="menu">Meetings</div><div id="modgov">
    <div class="mgHeader"><h1 style="display:none" class="mgMainTitleTxt">Agenda and decisions</h1></div>
    <div class="mgSubTitle"><h2 class="mgSubTitleTxt">Cabinet - Tuesday 3 June 2025 2.00 pm</h2></div>
    <div class="mgLinks"><ul class="mgActionList"><li><a href="mgMeetingAttendance.aspx?ID=1">Attendance details</a></li>
      <li><a href="documents/g1/Decisions.pdf">Printed decisions <span class="mgFileSize">PDF 86 KB</span></a></li></ul></div>
    <div class="mgContent"><p><span class="mgLabel">Venue: </span>Town Hall</p>
    <h2 class="mgSectionTitle">Media</h2><div id="mgMeetingMedia"></div>
    <table class="mgItemTable"><caption class="mgSectionTitle">Items</caption>
    <tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
    ${item('1.', 'Apologies', '')}
    ${item(
      '2.',
      '<a href="documents/s2/Report.pdf">Award of contract <span class="mgFileSize">PDF 1 MB</span></a>',
      `${words('To consider the report.')}<p class="mgSubItemTitleTxt">Additional documents:</p>
       <ul class="mgBulletList"><li><a href="documents/s3/A.pdf">Appendix A <span class="mgHide">, item 2.</span></a></li></ul>
       <p class="mgSubItemTitleTxt">Decision:</p>${words('That the contract be awarded to &nbsp;...&nbsp; <a href="mgAi.aspx?ID=2">view the full decision text for item 2.</a>')}
       <p class="mgSubItemTitleTxt">Minutes:</p>${words('It was moved and seconded.')}`,
    )}
    </table></div><div class="mgFooter"><p>&nbsp;</p></div></div>`;

  it('is a tree of items with their numbers, documents, decisions and minutes', async () => {
    expect(await outline(page)).toEqual([
      '# Agenda and decisions',
      '## Cabinet - Tuesday 3 June 2025 2.00 pm',
      '• [Printed decisions](documents/g1/Decisions.pdf)',
      '*Venue: *Town Hall',
      '### 1. Apologies',
      '### 2. [Award of contract](documents/s2/Report.pdf)',
      'To consider the report.',
      '#### Additional documents:',
      '• [Appendix A](documents/s3/A.pdf)',
      '#### Decision:',
      'That the contract be awarded to \u00a0...',
      '#### Minutes:',
      'It was moved and seconded.',
    ]);
  });

  it('says that a text is cut short', async () => {
    expect((await readHtml(page)).issues).toContainEqual(
      expect.objectContaining({ code: 'textCutShort', severity: 'warning' }),
    );
  });

  it('tells what it left out', async () => {
    const { furniture } = await readHtml(page);
    expect(furniture).toEqual(['Meetings', 'Attendance details', 'PDF 86 KB', 'Media', 'Items', 'PDF 1 MB']);
  });
});

describe('a ModernGov item page', () => {
  it('keeps the meeting it belongs to', async () => {
    const html = `<div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda item</h1></div>
      <div class="mgSubTitle"><h2 class="mgSubTitleTxt">Award of contract</h2></div>
      <div class="mgLinks"><ul class="mgActionList"><li><a href="ieListDocuments.aspx?MId=1">Meeting of Cabinet, Tuesday 3 June 2025 2.00 pm (Item 5.)</a></li>
      <li><a href="ieDecisionDetails.aspx?AIId=9">View the decision for item 5.</a></li></ul></div>
      <div class="mgContent">${words('To consider.')}<h3 class="mgSubSubTitleTxt">Decision:</h3>${words('That it be noted.')}
      <p class="mgLabel">Supporting documents:</p><ul class="mgBulletList"><li><a href="documents/s1/R.pdf">Report</a></li></ul></div></div>`;
    expect(await outline(html)).toEqual([
      '# Agenda item',
      '## Award of contract',
      '• [Meeting of Cabinet, Tuesday 3 June 2025 2.00 pm (Item 5.)](ieListDocuments.aspx?MId=1)',
      'To consider.',
      '### Decision:',
      'That it be noted.',
      '### Supporting documents:',
      '• [Report](documents/s1/R.pdf)',
    ]);
  });
});

describe('a ModernGov decision or issue', () => {
  const html = `<div id="modgov"><div class="mgSubTitle"><h2 class="mgSubTitleTxt">Demolition of a hall</h2></div><div class="mgContent">
    <p><span class="mgLabel">Decision Maker: </span>Director of Homes</p>
    <p><span class="mgLabel">Is Key decision?: </span>No</p>
    <h3 class="mgSubSubTitleTxt">Decision:</h3>${words('The demolition is approved.')}
    <h3 class="mgSubSubTitleTxt">Alternative options considered:</h3>${words('None.')}
    <p><span class="mgLabel">Publication date: </span>10&#47;12&#47;2025</p>
    <p><span class="mgLabel">Date of decision: </span>09&#47;12&#47;2025</p></div></div>`;

  it('is a tree of labels with values and of headings with texts, a rule after the last text', async () => {
    expect(await outline(html)).toEqual([
      '## Demolition of a hall',
      '*Decision Maker: *Director of Homes',
      '*Is Key decision?: *No',
      '### Decision:',
      'The demolition is approved.',
      '### Alternative options considered:',
      'None.',
      '---',
      '*Publication date: *10/12/2025',
      '*Date of decision: *09/12/2025',
    ]);
  });

  it('has nothing left out to tell of', async () => {
    expect(outlineOf(await readHtml(html))).toHaveLength(10);
    expect((await readHtml(html)).issues).toEqual([]);
  });
});

describe('a ModernGov attendance page', () => {
  it('is a table of people', async () => {
    const html = `<div id="modgov"><h1 class="mgMainTitleTxt">Meeting attendance</h1><h2 class="mgSubTitleTxt">Cabinet, 3 June 2025</h2>
      <table class="mgStatsTable" summary="Table of meeting attendance"><tr><th scope="col">Attendee</th><th scope="col">Role</th><th scope="col">Attendance</th></tr>
      <tr><td><a href="mgUserInfo.aspx?UID=1">Councillor A. Smith</a></td><td>Chair</td><td>Present</td></tr></table></div>`;
    expect(await outline(html)).toEqual([
      '# Meeting attendance',
      '## Cabinet, 3 June 2025',
      '| th Attendee | th Role | th Attendance |',
      '| [Councillor A. Smith](mgUserInfo.aspx?UID=1) | Chair | Present |',
    ]);
  });
});
