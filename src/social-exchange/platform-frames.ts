/** A frame to open. */
export interface Frame {
  url: string;
  /** How high it is in pixels until it says so itself. */
  height: number;
}

/** How a frame of one platform is reached: from posts on these hosts whose path matches, to this address. */
interface Way {
  /** Exact host names. Absent where everybody may run a server, as with Mastodon. */
  hosts?: string[];
  path: RegExp;
  frame(match: RegExpExecArray, url: URL): string;
  height?: number;
}

/* Only what the pattern has found goes into the address; the rest of what was given is dropped. */
const WAYS: Record<string, Way> = {
  instagram: {
    hosts: ['www.instagram.com', 'instagram.com'],
    path: /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]{5,40})\/?$/,
    frame: ([, kind, id]) => `https://www.instagram.com/${kind}/${id}/embed/captioned/`,
  },
  x: {
    hosts: ['x.com', 'twitter.com', 'www.x.com', 'www.twitter.com', 'mobile.twitter.com'],
    path: /^\/\w{1,20}\/status\/(\d{1,20})\/?$/,
    frame: ([, id]) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
  },
  facebook: {
    hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com'],
    path: /^\/[\w./-]+$/,
    frame: (_, { pathname, searchParams }) => {
      const post = new URL(`https://www.facebook.com${pathname}`);
      for (const key of ['story_fbid', 'id', 'fbid', 'v']) {
        const value = searchParams.get(key);
        if (value && /^\w{1,80}$/.test(value)) post.searchParams.set(key, value);
      }
      return `https://www.facebook.com/plugins/post.php?show_text=true&href=${encodeURIComponent(post.href)}`;
    },
  },
  threads: {
    hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
    path: /^\/@([\w.]{1,40})\/post\/([\w-]{5,40})\/?$/,
    frame: ([, name, id]) => `https://www.threads.com/@${name}/post/${id}/embed/`,
  },
  tiktok: {
    hosts: ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'],
    path: /^\/@[\w.-]{1,40}\/(?:video|photo)\/(\d{5,25})\/?$/,
    frame: ([, id]) => `https://www.tiktok.com/embed/v2/${id}`,
    height: 740,
  },
  youtube: {
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be'],
    path: /^(?=[^?]*$)\/(?:(?:shorts|live|embed)\/)?([\w-]{1,20})\/?$/,
    frame: ([, id], { pathname, searchParams }) => {
      const video = pathname === '/watch' ? (/^[\w-]{6,20}$/.exec(searchParams.get('v') ?? '')?.[0] ?? '') : id!;
      return video.length < 6 ? '' : `https://www.youtube-nocookie.com/embed/${video}`;
    },
    height: 360,
  },
  bluesky: {
    hosts: ['bsky.app'],
    path: /^\/profile\/([\w.:-]{3,253})\/post\/(\w{5,20})\/?$/,
    frame: ([, who, id]) => `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${id}`,
  },
  mastodon: {
    path: /^\/@[\w.-]{1,100}(?:@[\w.-]{1,253})?\/(\d{1,25})\/?$/,
    frame: (_, { origin, pathname }) => `${origin}${pathname.replace(/\/$/, '')}/embed`,
  },
};

/** The platform's frame for a post's address; undefined where the address is not one of the platform's own posts. */
export function frameFor(platform: string, href: string): Frame | undefined {
  const way = Object.hasOwn(WAYS, platform) ? WAYS[platform]! : undefined;
  if (!way || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  const plain = url.protocol === 'https:' && !url.port && !url.username && !url.password;
  if (!plain || (way.hosts && !way.hosts.includes(url.hostname)) || url.origin === globalThis.location?.origin)
    return undefined;
  const match = way.path.exec(url.pathname);
  const address = match && way.frame(match, url);
  return address ? { url: address, height: way.height ?? 480 } : undefined;
}
