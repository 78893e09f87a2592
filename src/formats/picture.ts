import type { ImageCandidate } from '../model/card.js';

/** A file of a picture, as a document lists it. */
export interface Candidate {
  url?: string;
  width?: number;
  height?: number;
  bytes?: number;
}

/* Narrower pictures are icons and tracking pixels; enlarged to a card's width they are ugly. */
const NARROWEST = 100;
/* Beyond these a file is an original for print, which no reader should have to wait for. */
const WIDEST = 2600;
const HEAVIEST = 2_000_000;

/** Whether a file can stand in a card: neither icon nor print original, and no preview with a watermark over it. */
export function presentable({ url, width, height, bytes }: Candidate): boolean {
  if (!url || /watermark/i.test(url)) return false;
  if ((width ?? NARROWEST) < NARROWEST || (height ?? NARROWEST) < NARROWEST / 2) return false;
  /* Some agencies give every rendition the weight of the original; no picture weighs more than its raw pixels. */
  const plausible = !bytes || !width || !height || bytes <= width * height * 4;
  return (width ?? 0) <= WIDEST && !(plausible && bytes && bytes > HEAVIEST);
}

/**
 * The first presentable file and the others of the same picture, narrowest first. Documents list crops and whole
 * galleries beside it; only the same shape at another width is the same picture.
 * @param same tells whether two files whose shapes do not differ show the same picture.
 */
export function pictureOf<File extends Candidate>(
  files: File[],
  same: (a: File, b: File) => boolean = () => true,
): ImageCandidate[] {
  const usable = files.filter(presentable);
  const lead = usable[0];
  if (!lead) return [];
  const widths = new Map<number | undefined, File>([[lead.width, lead]]);
  if (lead.width) {
    for (const file of usable) {
      if (file.width && !widths.has(file.width) && sameShape(lead, file) && same(lead, file))
        widths.set(file.width, file);
    }
  }
  return [...widths.values()]
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0))
    .map(({ url, width, height }) => ({ url: url!, width, height }));
}

function sameShape(a: Candidate, b: Candidate): boolean {
  if (!a.width || !a.height || !b.width || !b.height) return true;
  return Math.abs((a.width * b.height) / (a.height * b.width) - 1) < 0.03;
}

/** Whether two addresses differ only in the width they ask for, as image servers write it. */
export function sameAddress(a: Candidate, b: Candidate): boolean {
  return stem(a) === stem(b);
}

function stem({ url, width, height }: Candidate): string {
  const { origin, pathname, search } = new URL(url!, 'https://relative.invalid');
  const address = origin + pathname + (/\.(jpe?g|png|webp|avif|gif)$/i.test(pathname) ? '' : search);
  return [width, height].reduce<string>((rest, size) => (size ? rest.replaceAll(String(size), '') : rest), address);
}
