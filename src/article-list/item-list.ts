import { safeUrl } from '../core/url.js';
import type { Widget } from '../core/widget.js';
import { writeJsonLd } from '../core/write-json-ld.js';
import { headlineOf, hrefOf, type ListedCard } from './listed-card.js';

/** Tells machines what the list holds, as schema.org's ItemList, in a script that the list owns in its light DOM. */
export function writeItemList(list: Widget, cards: ListedCard[]): void {
  const { baseURI } = document;
  const linked = cards
    .map((card) => ({ url: safeUrl(hrefOf(card)), name: headlineOf(card) || undefined }))
    .filter(({ url }) => url && URL.canParse(url, baseURI));
  writeJsonLd(list, {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: linked.map(({ url, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: new URL(url!, baseURI).href,
      name,
    })),
  });
}
