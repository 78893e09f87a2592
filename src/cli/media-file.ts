import { imageSize } from 'image-size';

/* Who opens a picture by itself opens it as a page of the publisher's; SVG pictures can hold scripts, so none is copied. */
const PICTURES: Record<string, string> = { jpg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif' };

/* By their first bytes: what a server says about a file is not what a browser plays. */
const RECORDINGS: [extension: string, start: RegExp][] = [
  ['m4a', /^.{4}ftypM4A /s],
  ['mp4', /^.{4}ftyp/s],
  ['webm', /^\x1a\x45\xdf\xa3/],
  ['ogg', /^OggS/],
  ['mp3', /^(?:ID3|\xff[\xe2-\xfb])/],
  ['wav', /^RIFF.{4}WAVE/s],
];

export interface MediaKind {
  extension: string;
  /** CSS pixels as a browser shows it; absent for films and recordings, which are not measured. */
  width?: number;
  height?: number;
}

/** What a file is and how large it is shown; null where it is nothing that a page may show. */
export function kindOf(bytes: Buffer): MediaKind | null {
  const picture = measured(bytes);
  if (picture) return picture;
  const start = bytes.subarray(0, 16).toString('latin1');
  const found = RECORDINGS.find(([, pattern]) => pattern.test(start));
  return found ? { extension: found[0] } : null;
}

/* Orientations from 5 on lie on their side, and browsers turn them. */
function measured(bytes: Buffer): MediaKind | null {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    const extension = Object.hasOwn(PICTURES, type)
      ? PICTURES[type]!
      : bytes.toString('latin1', 8, 12) === 'avif'
        ? 'avif'
        : '';
    if (!extension || !(width > 0 && height > 0)) return null;
    return orientation >= 5 ? { extension, width: height, height: width } : { extension, width, height };
  } catch {
    return null;
  }
}
