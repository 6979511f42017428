const sentences = [
  'The Committee considered the report of the Director of Place on the repair of the sea wall.',
  'Members asked when the work would begin and were told that the contractor had been chosen.',
  'Councillor Harrow asked that residents of the lower town be written to before the road is closed.',
  'The sum of &pound;340,000 is in the capital programme for the year.',
];

const wordParagraph = (text: string): string =>
  `<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify"><span style=\n"font-family:&quot;Arial&quot;,sans-serif;color:#262626">${text}</span></p>
<p class="MsoNormal" style="text-align:justify"><span style=\n"font-family:&quot;Arial&quot;,sans-serif">&nbsp;</span></p>\n`;

const wordPart = (paragraphs: readonly string[]): string =>
  `<div class="mgWordPara"><div class="WordSection1">\n${paragraphs.map(wordParagraph).join('')}</div>\n</div>\n`;

const item = (number: number): string => `
		<tr>
			<td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" ><a name="AI${number}"></a>${number}.</p></td>
		<td >
					<p  class="mgAiTitleTxt" ><a  class="mgAiTitleLnk"   href="documents/s${number}/Report.pdf"
					title="Link&#32;to&#32;document">Repair of the sea wall, phase ${number} <span  class="mgFileSize" > PDF 154 KB</span> </a></p>
${wordPart(sentences)}
			<p  class="mgSubItemTitleTxt" >Additional documents:</p>
			<ul  class="mgBulletList" ><li><a  href="documents/s${number}/Appendix.pdf">Appendix ${number} <span  class="mgHide" >, item ${number}.</span></a></li></ul>
			<p  class="mgSubItemTitleTxt" >Decision:</p>
${wordPart([`<b>RESOLVED</b> that phase ${number} of the repair be approved.`])}
			<p  class="mgSubItemTitleTxt" >Minutes:</p>
${wordPart([...sentences, ...sentences, `<b>RESOLVED</b> that phase ${number} of the repair be approved.`])}
        </td>
		</tr>`;

/** A meeting as ModernGov publishes it (`ieListDocuments`), with as many items as make at least so many characters. */
export function meetingPage(characters: number): string {
  const rows: string[] = [];
  for (let length = 0; length < characters; length += rows.at(-1)?.length ?? 0) rows.push(item(rows.length + 1));
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Agenda for Harbour Committee</title></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><div id="modgov">
<div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda, decisions and minutes</h1></div>
<div class="mgSubTitle"><h2 class="mgSubTitleTxt">Harbour Committee - Tuesday 3 June 2025 2.00 pm</h2></div>
<div class="mgContent"><p><span class="mgLabel">Venue: </span>Town Hall</p>
<table class="mgItemTable" summary="Table of agenda items"><caption class="mgSectionTitle">Items</caption>
<tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>${rows.join('')}
</table></div></div></body></html>`;
}
