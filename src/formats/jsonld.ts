import { resolveUrl } from '../model/check.js';
import type { Author, Card } from '../model/card.js';
import { cardOf, languageTag } from './card-of.js';
import { isoDate, isoDuration } from './date.js';
import { LinkedData, linkedText, typesOf } from './jsonld-nodes.js';
import { CARDS, readUpTo, type ReadOptions } from './limits.js';
import { pictureOf, presentable, type Candidate } from './picture.js';
import { plainLine, readHtml, summarise } from './plain-text.js';
import { own, string, whole } from './value.js';

const STORY =
  /^(.*Article|((Live)?Blog|SocialMedia|DiscussionForum)Posting|Report|VideoObject|PodcastEpisode|(Image|Media)Gallery)$/;
const LABELS: Record<string, Card['label']> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  AdvertiserContentArticle: 'sponsored',
};
const MEDIA: Record<string, Card['media']> = {
  VideoObject: 'video',
  PodcastEpisode: 'audio',
  ImageGallery: 'gallery',
  MediaGallery: 'gallery',
};

/** The cards of the stories that schema.org data in JSON-LD describes, already parsed: one, a list or a graph. */
export function fromJsonLd(doc: unknown, { limit = CARDS, url, now = Date.now() }: ReadOptions = {}): Card[] {
  const data = new LinkedData(doc);
  const stories = data.nodes.filter((node) => typesOf(node).some((type) => STORY.test(type)));
  const parts = data.partsAmong(stories);
  const cards = readUpTo(
    limit,
    stories.filter((story) => !parts.has(story)),
    (story) => cardFrom(data, story, url, now),
  );
  return cards.length > 0 ? cards : listItems(data, url).slice(0, limit);
}

/* A summary page lists bare addresses, with a name at best. */
function listItems(data: LinkedData, base: string | undefined): Card[] {
  return data.nodes
    .filter((node) => typesOf(node).includes('ListItem'))
    .flatMap((node) => {
      const item = data.get(node, 'item')[0];
      const name = linkedText(own(node, 'name') ?? own(item, 'headline', 'name')).text;
      return cardOf({
        headline: plainLine(name),
        href: addressOf(data, node, base) ?? resolveUrl(own(item, 'url', '@id') ?? item, base),
      });
    });
}

function cardFrom(data: LinkedData, story: object, base: string | undefined, now: number): Card[] {
  const types = typesOf(story);
  const headline = linkedText(data.get(story, 'headline', 'name', 'alternativeHeadline')[0]);
  const description = linkedText(data.get(story, 'description', 'abstract', 'articleBody', 'text')[0]);
  const picture = imagesOf(data, story, base);
  const sponsor = linkedText(own(data.get(story, 'sponsor')[0], 'name')).text;
  return cardOf({
    href: addressOf(data, story, base),
    headline: plainLine(headline.text),
    kicker: plainLine(data.text(story, 'articleSection', 'genre').replace(/^https?:.*/, '')),
    summary: summarise(readHtml(description.text, base).paragraphs),
    authors: authorsOf(data, story, base),
    published: isoDate(data.text(story, 'datePublished', 'uploadDate')),
    updated: isoDate(data.text(story, 'dateModified')),
    ...picture,
    label: isLive(story, types, now) ? 'live' : (own(LABELS, ...types) as Card['label']),
    sponsor: plainLine(sponsor),
    access: accessOf(data, story),
    media: own(MEDIA, ...types) as Card['media'],
    duration: isoDuration(string(own(story, 'duration'))),
    language: languageTag(
      headline.language ??
        string(own(data.get(story, 'inLanguage')[0], 'alternateName') ?? data.get(story, 'inLanguage')[0]),
    ),
    identifiers: [string(own(story, '@id'))],
  });
}

function addressOf(data: LinkedData, node: object, base: string | undefined): string | undefined {
  const page = data.get(node, 'mainEntityOfPage')[0];
  return [own(node, 'url'), own(page, 'url', '@id') ?? page, own(node, '@id')]
    .map((address) => (string(address).startsWith('#') ? undefined : resolveUrl(linkedText(address).text, base)))
    .find(Boolean);
}

function authorsOf(data: LinkedData, story: object, base: string | undefined): Author[] {
  return data.get(story, 'author', 'creator').flatMap((author) => {
    const name = plainLine(linkedText(data.get(author, 'name')[0] ?? author).text);
    /* Some give the author as the address of a page about them, which is no name to print. */
    if (!name || /^https?:/i.test(name)) return [];
    const image = imageFiles(data.get(author, 'image'), base)[0]?.url;
    const role = plainLine(data.text(author, 'jobTitle'));
    return { name, role, image, href: resolveUrl(data.text(author, 'url'), base) };
  });
}

interface ImageFile extends Candidate {
  node: unknown;
}

/* Pictures without widths beside them are other crops or other pictures; the first is the lead. */
function imagesOf(
  data: LinkedData,
  story: object,
  base: string | undefined,
): Pick<Card, 'images' | 'caption' | 'credit'> {
  const files = imageFiles(
    [...data.get(story, 'image'), ...data.get(story, 'thumbnailUrl'), ...data.get(story, 'thumbnail')],
    base,
  );
  const lead = files.find(presentable)?.node;
  const said = (...keys: string[]) => plainLine(data.text(lead, ...keys));
  return {
    images: pictureOf(files, (a, b) => Boolean(a.height && b.height)),
    caption: said('caption', 'description'),
    credit:
      said('creditText') ||
      plainLine(linkedText(own(data.get(lead, 'creator', 'author')[0], 'name')).text) ||
      said('copyrightNotice'),
  };
}

function imageFiles(images: unknown[], base: string | undefined): ImageFile[] {
  return images.map((node) => {
    const address = own(node, 'url', 'contentUrl', '@id', '@value') ?? node;
    const size = (key: string) => whole(own(own(node, key), 'value', '@value') ?? own(node, key));
    return {
      node,
      url: resolveUrl(own(address, '@id') ?? address, base),
      width: size('width'),
      height: size('height'),
    };
  });
}

/* Coverage that has ended, or not begun, is no live coverage, whatever the type says. */
function isLive(story: object, types: string[], now: number): boolean {
  const coverage = types.includes('LiveBlogPosting') ? story : own(story, 'publication');
  if (coverage !== story && own(coverage, 'isLiveBroadcast') !== true) return false;
  const time = (...keys: string[]) => Date.parse(string(own(coverage, ...keys)));
  return !(time('coverageEndTime', 'endDate') <= now) && !(time('coverageStartTime', 'startDate') > now);
}

function accessOf(data: LinkedData, story: object): Card['access'] {
  const said = [story, ...data.get(story, 'hasPart')].map((part) => {
    const free = own(part, 'isAccessibleForFree');
    return typeof free === 'boolean'
      ? String(free)
      : linkedText(free)
          .text.toLowerCase()
          .replace(/^.*[/:]/, '');
  });
  if (said.includes('false')) return 'subscriber';
  return said[0] === 'true' ? 'free' : undefined;
}
