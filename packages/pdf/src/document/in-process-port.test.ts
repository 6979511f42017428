import { describe, expect, it } from 'vitest';
import { InProcessPort } from './in-process-port.ts';

const received = async (send: (port: InProcessPort) => void): Promise<readonly unknown[]> => {
  const port = new InProcessPort();
  const events: unknown[] = [];
  port.addEventListener('message', ({ data }) => events.push(data));
  send(port);
  await Promise.resolve();
  return events;
};

describe('InProcessPort', () => {
  it('hands a message on as it is, after the sender has gone on', async () => {
    const message = { data: { page: 1 } };
    const port = new InProcessPort();
    const events: unknown[] = [];
    port.addEventListener('message', ({ data }) => events.push(data));
    port.postMessage(message);
    expect(events).toEqual([]);
    await Promise.resolve();
    expect(events[0]).toBe(message);
  });

  it('keeps the operators of a chunk that its sender empties', async () => {
    const chunk = { fnArray: [44], argsArray: [['text']], lastChunk: false };
    const events = await received((port) => {
      port.postMessage({ chunk });
      chunk.fnArray.length = 0;
      chunk.argsArray.length = 0;
    });
    expect(events).toEqual([{ chunk: { fnArray: [44], argsArray: [['text']], lastChunk: false } }]);
  });

  it('is left by a listener that is removed or aborted', async () => {
    const port = new InProcessPort();
    const events: unknown[] = [];
    const listen = ({ data }: { readonly data: unknown }): number => events.push(data);
    const abort = new AbortController();
    port.addEventListener('message', listen, { signal: abort.signal });
    abort.abort();
    port.addEventListener('message', listen);
    port.removeEventListener('message', listen);
    port.postMessage({});
    await Promise.resolve();
    expect(events).toEqual([]);
  });
});
