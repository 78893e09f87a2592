import type { Exchange } from '../model/exchange.js';
import type { Media } from '../model/post.js';
import type { MarkedRun, RichText } from '../model/rich-text.js';
import { fields, finish, hostOf, string, type Fields, type Loose } from './fields.js';
import { htmlRuns } from './html-runs.js';

/**
 * What an oEmbed answer tells about a post: author, permalink, and the text where its `html` quotes any. That `html`
 * is read, never used. Instagram tells neither text nor picture; for these an editor fills in the exchange.
 */
export function fromOEmbed(oembed: unknown): Exchange {
  const answer = fields(oembed);
  const platform = platformOf(answer);
  const html = string(answer['html']);
  const words = firstParagraph(htmlRuns(html));
  const isPhoto = answer['type'] === 'photo';
  return finish({
    platform,
    post: {
      href: isPhoto ? answer['web_page'] : (answer['url'] ?? permalink(html)),
      author: {
        name: answer['author_name'],
        handle: handleOf(platform, answer['author_url']),
        href: answer['author_url'],
      },
      text: words?.text ?? answer['title'],
      lang: words?.lang,
      media: [isPhoto ? picture(answer) : preview(answer, platform)],
    },
  });
}

const PLATFORMS = ['bluesky', 'facebook', 'instagram', 'mastodon', 'threads', 'tiktok', 'youtube'];

function platformOf(answer: Fields): string {
  const name = string(answer['provider_name']).toLowerCase() || hostOf(answer['provider_url']);
  if (/^(twitter|x)\b/.test(name)) return 'x';
  return PLATFORMS.find((platform) => name.startsWith(platform)) ?? name;
}

/* Only where the address of an account is its name. */
function handleOf(platform: string, href: unknown): string | undefined {
  const name = /^https?:\/\/[^/]+\/(@?)([\w.-]+)\/?$/.exec(string(href));
  return name && (name[1] || /^(x|instagram)$/.test(platform)) ? `@${name[2]}` : undefined;
}

function picture({ url, title, width, height }: Fields): Loose<Media> {
  return { src: url, alt: title, width, height };
}

function preview(answer: Fields, platform: string): Loose<Media> {
  const size = { width: answer['thumbnail_width'], height: answer['thumbnail_height'] };
  const still = answer['thumbnail_url'];
  return answer['type'] === 'video' || platform === 'tiktok'
    ? { ...size, type: 'video', poster: still }
    : { ...size, src: still };
}

/* The address as the platforms write it into their own markup, which their scripts read in the same way. */
function permalink(html: string): string | undefined {
  const video = /\byoutube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(html)?.[1];
  if (video) return `https://www.youtube.com/watch?v=${video}`;
  return /\s(?:data-instgrm-permalink|data-href|cite)="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
}

/* The first paragraph of the blockquote. One that is a link from end to end is the platform's own line. */
function firstParagraph(runs: RichText): MarkedRun | undefined {
  const quote = marked(runs).find(({ type }) => type === 'quote');
  const paragraph = marked(quote?.text).find(({ type }) => type === 'paragraph');
  const text = paragraph?.text;
  return Array.isArray(text) && text.length === 1 && marked(text)[0]?.type === 'link' ? undefined : paragraph;
}

function marked(runs: RichText = ''): MarkedRun[] {
  return typeof runs === 'string' ? [] : runs.filter((run) => typeof run === 'object' && 'text' in run);
}
