import { describe, expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';
import { outline, outlineOf } from '../test-support/outline.ts';

const codes = async (html: string): Promise<string[]> => (await readHtml(html)).issues.map(({ code }) => code);

describe('hidden content', () => {
  it.each([
    '<p hidden>x</p>',
    '<p style="display: none">x</p>',
    '<p style="visibility:hidden">x</p>',
    '<p style="mso-hide:all">x</p>',
    '<p class="a sr-only">x</p>',
    '<template><p>x</p></template>',
    '<dialog>x</dialog>',
    '<noscript>x</noscript>',
  ])('is left out and counted: %s', async (hidden) => {
    const document = await readHtml(`<p>seen</p>${hidden}`);
    expect(outlineOf(document)).toEqual(['seen']);
    expect(document.issues.map(({ code }) => code)).toEqual(['hiddenLeftOut']);
  });

  it('is counted, part by part and letter by letter', async () => {
    const { issues } = await readHtml('<p>seen</p><p hidden>Draft 2</p><div style="display:none"><p>Old</p></div>');
    expect(issues.map(({ message }) => message)).toEqual([
      'Left out as not shown to a reader: 2 part(s), 9 characters.',
    ]);
  });

  it('is left out without a word where it is a script or a style sheet', async () => {
    expect(await codes('<p>seen</p><script>a</script><style>b</style>')).toEqual([]);
  });
});

describe('page furniture', () => {
  it('is left out by structure and reported, with its words', async () => {
    const document = await readHtml(`
      <header><a href=/>Anyshire Council</a></header>
      <nav><ul><li><a href=/>Home</a></ul></nav>
      <div class="cookie-banner">We use cookies. <button>Accept</button> <a href=/c>More</a></div>
      <ol class="breadcrumb"><li><a href=/>Home</a></ol>
      <h1>Report</h1><p>Text</p>
      <div id="share-links"><a href=x>Tweet</a> <a href=y>Share</a></div>
      <footer><a href=/p>Privacy</a></footer>`);
    expect(outlineOf(document)).toEqual(['# Report', 'Text']);
    expect(document.issues).toMatchObject([{ code: 'chromeLeftOut', message: expect.stringContaining('6 part(s)') }]);
    expect(document.furniture).toEqual([
      'Anyshire Council',
      'Home',
      'We use cookies. Accept',
      'More',
      'Home',
      'Tweet',
      'Share',
      'Privacy',
    ]);
  });

  it('is everything beside the part a page marks as its main one', async () => {
    const html = `<div>Menu of the site</div><main><h1>Report</h1><p>${'Text. '.repeat(50)}</p></main><div>Other reports</div>`;
    const document = await readHtml(html);
    expect(outlineOf(document)[0]).toBe('# Report');
    expect(document.furniture).toEqual(['Menu of the site', 'Other reports']);
  });

  it('does not take the title with it', async () => {
    const html = `<div><h1>Report</h1></div><main><p>${'Text. '.repeat(50)}</p></main>`;
    expect((await outline(html))[0]).toBe('# Report');
  });

  it('is not what only shares a name with it', async () => {
    expect(await outline('<div class="social-care share-of-costs"><p>The council pays a share.</p></div>')).toEqual([
      'The council pays a share.',
    ]);
  });

  it('is not a head, a foot or a box with content of its own', async () => {
    const html =
      '<header><h1>Report</h1><p>To Cabinet</p></header><aside><h2>Key points</h2><p>Words, not links.</p></aside>';
    expect(await outline(html)).toEqual(['# Report', 'To Cabinet', '## Key points', 'Words, not links.']);
  });

  it('is not a main part that is only an empty frame', async () => {
    expect(await outline(`<main></main><p>${'Text. '.repeat(60)}</p>`)).toHaveLength(1);
  });
});

describe('form controls', () => {
  it('give what is filled in and what is chosen; the rest is counted', async () => {
    const document = await readHtml(
      '<p>Name <input value="A. Smith"> <select><option>x<option selected>Yes</select> <button>Send</button></p>',
    );
    expect(outlineOf(document)).toEqual(['Name A. Smith Yes']);
    expect(document.issues.map(({ code }) => code)).toEqual(['controlsLeftOut']);
  });
});
