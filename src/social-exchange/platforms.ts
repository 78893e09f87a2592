/* Names as their owners write them. Any other platform is called as the publisher wrote it. */
const NAMES = ['Bluesky', 'Facebook', 'Instagram', 'Mastodon', 'Threads', 'TikTok', 'X', 'YouTube'];

/** The name of a platform that has a mark and offers a frame of its own for a post; undefined for any other. */
export const knownName = (platform: string): string | undefined =>
  NAMES.find((name) => name.toLowerCase() === platform);

export const platformName = (platform: string): string => knownName(platform) ?? platform;
