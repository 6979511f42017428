import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { readWeb } from './web-source.ts';

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/papers/a.md': (response) => response.end('# Report'),
  '/papers/moved.md': (response) => response.writeHead(302, { location: 'a.md' }).end(),
  '/papers/left.md': (response) => response.writeHead(302, { location: '/private/a.md' }).end(),
  '/papers/round.md': (response) => response.writeHead(302, { location: 'round.md' }).end(),
  '/private/a.md': (response) => response.end('secret'),
};

async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/papers/` : '';
}

it.each(['a.md', 'moved.md'])('reads %s', async (name) => {
  const base = await serve();
  const reading = await readWeb(base + name, base);
  expect(reading).toMatchObject({ kind: 'read' });
  expect(reading.kind === 'read' && new TextDecoder().decode(reading.bytes)).toBe('# Report');
});

it.each([
  ['none.md', 'missing', /answers 404/],
  ['left.md', 'outsideBase', /not below/],
  ['round.md', 'unopenable', /too many redirects/],
])('says why it does not read %s', async (name, code, reason) => {
  const base = await serve();
  expect(await readWeb(base + name, base)).toMatchObject({
    kind: 'unread',
    outcome: { kind: 'unreadable', code, reason: expect.stringMatching(reason) },
  });
});

it('says why a server that is not there gives nothing', async () => {
  const base = 'http://127.0.0.1:1/';
  expect(await readWeb(`${base}a.md`, base)).toMatchObject({ outcome: { code: 'unopenable' } });
});
