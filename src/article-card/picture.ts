import { html, nothing } from 'lit';
import { safeUrl } from '../core/url.js';
import type { ImageCandidate } from '../model/card.js';
import type { CardContent } from './attributes.js';

type Placed = Pick<CardContent, 'layout' | 'priority' | 'sizes'>;

/**
 * The picture element, or nothing where its URL is no URL of a picture.
 * @param focus the quarters of its width and height that a crop keeps, from 0 to 4.
 */
export function pictureTemplate(
  { image, imageAlt, srcset, imageWidth, imageHeight }: CardContent,
  { layout, priority, sizes }: Placed,
  focus: string | undefined,
) {
  const url = safeUrl(image, 'media');
  if (!url) return nothing;
  const candidates = srcset && safeSrcset(srcset);
  return html`<img class="picture" part="image"
    alt="${imageAlt}"
    width="${imageWidth || nothing}"
    height="${imageHeight || nothing}"
    loading="${priority ? nothing : 'lazy'}"
    fetchpriority="${priority ? 'high' : nothing}"
    data-focus="${focus ?? nothing}"
    sizes="${candidates ? sizes || sizesOf(layout, priority) : nothing}"
    srcset="${candidates || nothing}"
    src="${url}"
  />`;
}

/* A browser measures the box of a picture that loads late; for others, and for a lead, this is what it may take. */
function sizesOf(layout: string, priority: boolean): string {
  const most = layout === 'compact' ? '6rem' : `(width > 640px) ${priority ? 60 : 30}rem, 100vw`;
  return priority ? most : `auto, ${most}`;
}

/* URLs may hold commas: candidates part at one with space after it, or with a width or density before it. */
function safeSrcset(written: string): string {
  return written
    .split(/,\s+|(?<=\s[\d.]+[wx]),/)
    .flatMap((candidate) => {
      const [address, descriptor = ''] = candidate.trim().replace(/,+$/, '').split(/\s+/);
      const url = safeUrl(address, 'media');
      return url ? `${url} ${descriptor}`.trim() : [];
    })
    .join(', ');
}

/** Files of one picture as a `srcset`; a file of unknown width cannot be chosen by width and is left out. */
export function srcsetOf(images: ImageCandidate[]): string {
  return images
    .filter(({ width }) => width)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ');
}
