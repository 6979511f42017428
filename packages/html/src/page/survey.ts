import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { attribute, hasClass, isElement } from '../parse/dom.ts';

/** What a look over the whole page finds, in the order of the page. */
export interface Survey {
  readonly html?: Element;
  readonly body?: Element;
  /** What marks itself as the page's content, the surest mark first. */
  readonly mains: readonly (readonly Element[])[];
  readonly titles: readonly Element[];
  readonly language?: string;
  readonly producer?: string;
  readonly modernGov: boolean;
}

// One selection for all of it: each look over a page takes as long as a tenth of parsing it.
const selector = 'html, body, meta[name], main, h1, #modgov, [role=main], [class^=mg]';

const modernGovClasses: readonly string[] = ['mgContent', 'mgItemTable', 'mgSubTitleTxt', 'mgAiTitleTxt', 'mgLabel'];

/** Looks over a page. */
export function survey($: CheerioAPI): Survey {
  const found = $(selector).toArray().filter(isElement);
  const named = (name: string): Element[] => found.filter((element) => element.name === name);
  const own = found.filter((element) => attribute(element, 'id') === 'modgov');
  const [html] = named('html');
  const [body] = named('body');
  const language = html && attribute(html, 'lang')?.trim();
  const generator = named('meta').find((meta) => attribute(meta, 'name')?.toLowerCase() === 'generator');
  const producer = generator && attribute(generator, 'content')?.trim();
  return {
    ...(body && { body }),
    mains: [own, named('main'), found.filter((element) => attribute(element, 'role') === 'main')],
    titles: named('h1'),
    ...(language && { language }),
    ...(producer && { producer }),
    modernGov: own.length > 0 || found.some((element) => modernGovClasses.some((name) => hasClass(element, name))),
  };
}
