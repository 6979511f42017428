import { type TokenHandler, Tokenizer } from 'parse5';
import { beyondLimit, type HtmlLimits } from '../limits.ts';

/** parse5's tokenizer, refusing a tag with more attributes than the limit: each new one is compared with all before it. */
export class BoundedTokenizer extends Tokenizer {
  readonly #limits: HtmlLimits;

  constructor(handler: TokenHandler, limits: HtmlLimits) {
    super({ sourceCodeLocationInfo: true }, handler);
    this.#limits = limits;
  }

  protected override _leaveAttrName(): void {
    super._leaveAttrName();
    const token = this.currentToken;
    if (token !== null && 'attrs' in token && token.attrs.length > this.#limits.attributes) {
      throw beyondLimit('attributes', this.#limits.attributes);
    }
  }
}
