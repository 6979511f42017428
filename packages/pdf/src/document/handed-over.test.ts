import { describe, expect, it } from 'vitest';
import { handedOver } from './handed-over.ts';

describe('handedOver', () => {
  it('copies the operators of a chunk, which their sender empties', () => {
    const chunk = { fnArray: [44], argsArray: [['text']], lastChunk: false };
    const message = handedOver({ chunk });
    chunk.fnArray.length = 0;
    chunk.argsArray.length = 0;
    expect(message).toEqual({ chunk: { fnArray: [44], argsArray: [['text']], lastChunk: false } });
  });

  it('hands over a font whose face is not to be loaded, with all else it says of itself', () => {
    const font = { buffer: new ArrayBuffer(8), extra: { defaultWidth: 500 } };
    const message = handedOver({ action: 'commonobj', data: ['f1', 'Font', font] });
    expect(message).toEqual({
      action: 'commonobj',
      data: ['f1', 'Font', { buffer: font.buffer, extra: { defaultWidth: 500, disableFontFace: true } }],
    });
  });

  it('hands over the error of a font that cannot be read', () => {
    const message = handedOver({ data: ['f1', 'Font', { error: 'no glyphs' }] });
    expect(message).toMatchObject({ data: ['f1', 'Font', { error: 'no glyphs' }] });
  });

  it('hands over any other message as it is', () => {
    const message = { data: { page: 1 } };
    expect(handedOver(message)).toBe(message);
  });
});
