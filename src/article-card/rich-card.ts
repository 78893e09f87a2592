import { attributeName } from '../core/attributes.js';
import { checkCard } from '../model/card.js';
import type { ArticleCard } from './article-card.js';
import { attributes, type CardContent } from './attributes.js';
import { bylineTemplate } from './byline.js';
import { srcsetOf } from './picture.js';

export { countedTime } from './counted-date.js';
export { formatDuration } from './duration.js';
export { follow } from './follow.js';
export { reach } from './reach.js';
export { styles } from './rich-card.css.js';

/** A card's attributes, and its data where there is no attribute: those come first, as they are what an author can see. */
export function filled(card: ArticleCard): CardContent {
  const { authors, images = [], ...data } = checkCard(card.data) ?? {};
  const [first] = images;
  const fed: Record<string, unknown> = {
    ...data,
    ...(first && {
      image: first.url,
      srcset: card.image ? '' : srcsetOf(images),
      imageWidth: `${first.width ?? ''}`,
      imageHeight: `${first.height ?? ''}`,
    }),
  };
  const content = Object.entries(attributes).map(([name, kind]) => {
    const value = fed[name];
    const absent = typeof value === 'string' && !card.hasAttribute(attributeName(name));
    return [name, absent ? kind.read(value, name) : card[name as keyof typeof attributes]];
  });
  const shown = Object.fromEntries(content) as CardContent;
  return { ...shown, byline: shown.byline || bylineTemplate(authors, card.language) };
}

/** A focal point as the nearest quarters of width and height; a template may hold no style, so each has a rule. */
export function quarters(focalPoint: string): string | undefined {
  const point = /^\s*(\d+(?:\.\d+)?)%?\s+(\d+(?:\.\d+)?)%?\s*$/.exec(focalPoint);
  return point
    ?.slice(1)
    .map((part) => Math.min(4, Math.round(Number(part) / 25)))
    .join(' ');
}
