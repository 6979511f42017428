import { mostBytes, type SourceLook, type SourceReading, tooLong, unread } from './source-reading.ts';

// What was fetched once is not fetched again; what could not be is tried again with every run.
const fetched = 'fetched';
const notFetched = 'not fetched';

const patience = 60_000;
const mostRedirects = 5;

/** What is known of a document on the web before it is fetched: nothing. */
export const lookAtWeb = async (): Promise<SourceLook> => ({ stamp: fetched, size: 0 });

/** Fetches a document. A redirect to a place that is not below the base is refused. */
export async function readWeb(url: string, base: string): Promise<SourceReading> {
  try {
    const response = await fetchBelow(url, base);
    if (response === undefined) return unread(fetched, 'outsideBase', `it leads to a place that is not below ${base}`);
    if (!response.ok) {
      await response.body?.cancel();
      return unread(notFetched, 'missing', `the server answers ${response.status}`);
    }
    return await readBody(response);
  } catch (error) {
    // fetch and its body fail for network reasons alone, and name them in the cause.
    if (!(error instanceof Error)) throw error;
    return unread(notFetched, 'unopenable', `it cannot be fetched (${reasonOf(error)})`);
  }
}

async function fetchBelow(url: string, base: string): Promise<Response | undefined> {
  let at = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!at.startsWith(base)) return undefined;
    const response = await fetch(at, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const to = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || to === null) return response;
    await response.body?.cancel();
    at = new URL(to, at).href;
  }
  throw new Error('too many redirects');
}

async function readBody(response: Response): Promise<SourceReading> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return tooLong(fetched);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { kind: 'read', stamp: fetched, bytes };
}

const reasonOf = ({ cause, message }: Error): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : message;
