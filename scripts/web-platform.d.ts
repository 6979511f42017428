// What browsers and Node share beyond the language itself, for the packages that must run in both: neither TypeScript's
// DOM types nor Node's are loaded there, so that nothing else can be used by mistake.

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare var crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256', bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>): Promise<ArrayBuffer>;
  };
};
