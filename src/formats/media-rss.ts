import { resolveUrl } from '../model/check.js';
import type { Card } from '../model/card.js';
import { isoDuration } from './date.js';
import { pictureOf, presentable, sameAddress, type Candidate } from './picture.js';
import { plainLine, type FoundImage } from './plain-text.js';
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from './xml.js';
import { whole } from './value.js';

type Media = Pick<Card, 'images' | 'imageAlt' | 'caption' | 'credit' | 'media' | 'duration'>;

interface File extends Candidate {
  node: XmlNode;
  group: XmlNode;
}

/**
 * The picture of a feed's item with its caption and credit, and whether the item is a video or audio: from Media RSS,
 * enclosures and iTunes' own elements, else the first picture in the item's text.
 */
export function mediaOf(item: XmlNode, inText: FoundImage[]): Media {
  const groups = [item, ...childrenOf(item, 'media:group')];
  const contents = groups.flatMap((group) => childrenOf(group, 'media:content').map((node) => fileOf(node, group)));
  const thumbnails = [...groups, ...contents.map(({ node }) => node)].flatMap((group) =>
    childrenOf(group, 'media:thumbnail').map((node) => fileOf(node, group)),
  );
  const enclosures = [
    ...childrenOf(item, 'enclosure').map((node) => fileOf(node, item)),
    ...childrenOf(item, 'atom:link')
      .filter((link) => attributeOf(link, 'rel') === 'enclosure')
      .map((node) => fileOf(node, item, 'href')),
  ];
  const covers = childrenOf(item, 'itunes:image').map((node) => fileOf(node, item, 'href'));
  const files = [...contents.filter(isPicture), ...thumbnails, ...enclosures.filter(isPicture), ...covers];
  const lead = files.find(presentable);
  const words = [lead?.node, lead?.group].filter((node) => node !== undefined);
  const playing = [...contents, ...enclosures].find((file) => kindOf(file) === 'video' || kindOf(file) === 'audio');
  const fallback = lead
    ? undefined
    : (inText.find((image) => image.width && presentable(image)) ?? inText.find(presentable));
  return {
    images: lead
      ? pictureOf(files, (a, b) => inOneGroup(a, b) || sameAddress(a, b))
      : pictureOf(fallback ? [fallback] : []),
    imageAlt: fallback?.alt,
    caption: lead && lead.node.name === 'media:content' ? plainLine(firstText(words, 'media:description')) : undefined,
    credit: plainLine(firstText(words, 'media:credit') || firstText(words, 'media:copyright')),
    media: playing && (kindOf(playing) as 'video' | 'audio'),
    duration: playing && isoDuration(textOf(childOf(item, 'itunes:duration')) || attributeOf(playing.node, 'duration')),
  };
}

function fileOf(node: XmlNode, group: XmlNode, key = 'url'): File {
  return {
    node,
    group,
    url: resolveUrl(attributeOf(node, key), node.base),
    width: whole(attributeOf(node, 'width')),
    height: whole(attributeOf(node, 'height')),
    bytes: whole(attributeOf(node, 'fileSize') || attributeOf(node, 'length')),
  };
}

/* `medium` says it, else the media type, else the file's name; Media RSS without a word about it is a picture. */
function kindOf({ node, url = '' }: File): string {
  const said = attributeOf(node, 'medium') || attributeOf(node, 'type').split('/')[0]!.toLowerCase();
  if (said) return said;
  if (/\.(mp4|m4v|mov|webm|m3u8)(\?|$)/i.test(url)) return 'video';
  if (/\.(mp3|m4a|ogg|opus|wav)(\?|$)/i.test(url)) return 'audio';
  return node.name === 'media:content' || /\.(jpe?g|png|webp|avif|gif)(\?|$)/i.test(url) ? 'image' : '';
}

function isPicture(file: File): boolean {
  return kindOf(file) === 'image';
}

function inOneGroup(a: File, b: File): boolean {
  return a.group === b.group && a.group.name === 'media:group';
}

function firstText(nodes: XmlNode[], name: string): string {
  return nodes.map((node) => textOf(childOf(node, name))).find(Boolean) ?? '';
}
