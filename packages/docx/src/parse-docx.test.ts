import { expect, test } from 'vitest';
import { parseDocx } from './parse-docx.ts';
import { buildDocx, numbered, para } from './test-support/build-docx.ts';
import { level, single } from './test-support/numbering.ts';

test('recommendations come out with the markers Word prints', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';
  const body =
    para('Recommendations', `<w:pStyle w:val="H"/>${numbered(1)}`) +
    para('That Cabinet approves the strategy.', numbered(1, 1)) +
    para('That Cabinet notes the risks.', numbered(1, 1));
  const numbering = single(level(0, '%1.', { start: 2 }), level(1, '%1.%2'));
  const { source, reports } = await parseDocx(buildDocx({ body, styles, numbering }), { name: 'report.docx' });
  expect(source).toMatchObject({ format: 'docx', name: 'report.docx' });
  expect(reports[0]?.recommendations.map(({ marker }) => marker)).toEqual(['2.1', '2.2']);
});
