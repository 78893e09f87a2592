import { formatDate } from '../core/format.js';
import { readDate } from '../core/date.js';
import { safeUrl } from '../core/url.js';
import type { PageQuote } from './content.js';
import { isMarked } from './marks.js';
import { quoted } from './nested-marks.js';
import type { QuoteBlock } from './quote-block.js';
import { quoteText, translatedText } from './segments.js';
import { wholeQuote } from './whole-quote.js';

interface Line {
  text: string;
  lang?: string;
}

/** Quote, the translation that shows, attribution and link, a line each. */
function linesOf(widget: QuoteBlock, given: PageQuote, number: number): { lines: Line[]; link: string } {
  const quote = wholeQuote(widget, given);
  const { language } = widget;
  const { translations = [], translationLang } = quote;
  const shown = translations[number];
  const said = readDate(quote.said ?? '');
  const marked = (text: string) => (isMarked(text) ? text : quoted(text, language));
  const translation = shown?.text ?? translatedText(quote);
  const lines = [
    { text: marked(quoteText(quote)), lang: widget.quoteLang || quote.segments?.[0]?.lang },
    { text: translation && marked(translation), lang: shown?.lang || translationLang },
    {
      text: [quote.speaker, quote.speakerRole, quote.source, said ? formatDate(said, language) : quote.said]
        .filter(Boolean)
        .join(', '),
    },
  ];
  const link = new URL(safeUrl(quote.sourceHref, 'media') ?? '', widget.ownerDocument.baseURI).href;
  return { lines: lines.filter(({ text }) => text), link };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

function htmlOf({ text, lang }: Line, index: number): string {
  const content = `<p${lang ? ` lang="${escape(lang)}"` : ''}>${escape(text)}</p>`;
  return index ? content : `<blockquote>${content}</blockquote>`;
}

/** Copies as text and as HTML, as text alone where a browser cannot do more. False where it is not allowed to. */
export async function copy(widget: QuoteBlock, quote: PageQuote, shown: number): Promise<boolean> {
  const { lines, link } = linesOf(widget, quote, shown);
  const text = [...lines.map((line) => line.text), link].join('\n');
  const html = `${lines.map(htmlOf).join('')}<p><a href="${escape(link)}">${escape(link)}</a></p>`;
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return (
      navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      ) ?? false
    );
  }
}

/** Hands the quote to the device's own sharing; that the reader then thinks better of it is no error. */
export async function share(widget: QuoteBlock, quote: PageQuote, shown: number): Promise<boolean> {
  const { lines, link } = linesOf(widget, quote, shown);
  await navigator.share({ text: lines.map(({ text }) => text).join('\n'), url: link }).catch(() => {});
  return false;
}
