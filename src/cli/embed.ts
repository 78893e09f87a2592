import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { detect } from '../formats/detect.js';
import { exchangeTag } from './exchange-html.js';

export const summary = 'prints the tags of a saved exchange, to paste into a page';

export const help = `stet embed FILE [--base URL] [--src URL]

Prints <stet-social-exchange> for an exchange that "stet freeze" has saved, or for any document that it reads: the data
for the widget, and the whole story in plain HTML for readers without scripts.

  --base URL   where the folder of the file lies on the site (/media/thread-1/); pictures are then looked for there
  --src URL    where the file itself lies on the site; the widget then fetches it and the page holds the story alone`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { base: { type: 'string' }, src: { type: 'string' } },
  });
  const [file, more] = positionals;
  if (!file || more) {
    console.error('stet embed: name one file.');
    return 2;
  }
  const exchange = detect(await readJson(file));
  if (!exchange) throw new Error(`${file} is no exchange.`);
  const base = values.base ?? values.src?.replace(/[^/]*$/, '');
  if (base) place(exchange, base.replace(/\/*$/, '/'));
  console.log(exchangeTag(exchange, values.src));
  return 0;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`there is no ${file}.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is no JSON document.`);
  }
}

/* Puts the folder before every address of a picture that is relative to it. */
function place(value: unknown, base: string): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of ['src', 'poster', 'avatar']) {
    const address = holder[key];
    if (typeof address === 'string' && !/^([a-z][\w+.-]*:|\/)/i.test(address)) holder[key] = base + address;
  }
  for (const part of Object.values(holder)) place(part, base);
}
