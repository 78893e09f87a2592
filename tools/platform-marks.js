/**
 * Writes src/social-exchange/platform-marks.ts: the outlines of the platforms' marks, from simple-icons (CC0).
 * Run it after simple-icons was updated; a test says when that was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { siBluesky, siFacebook, siInstagram, siMastodon, siThreads, siTiktok, siX, siYoutube } from 'simple-icons';

const icons = {
  bluesky: siBluesky,
  facebook: siFacebook,
  instagram: siInstagram,
  mastodon: siMastodon,
  threads: siThreads,
  tiktok: siTiktok,
  x: siX,
  youtube: siYoutube,
};

export const FILE = 'src/social-exchange/platform-marks.ts';

/** The file as it should be. */
export async function platformMarks() {
  const entries = Object.entries(icons).map(([name, { path }]) => `  ${name}:\n    '${path}',\n`);
  const text = `/* Written by tools/platform-marks.js from simple-icons (CC0 1.0); not edited by hand. */
export const marks: Record<string, string> = {
${entries.join('')}};
`;
  return format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(FILE, await platformMarks());
