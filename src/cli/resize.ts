import type { MediaKind } from './media-file.js';
import { kindOf } from './media-file.js';

export type Resize = (bytes: Buffer, kind: MediaKind, width: number) => Promise<Buffer>;

/* The part of sharp that is used. It is an optional peer: a native module that not every machine can have. */
interface Sharp {
  (bytes: Buffer, options: { failOn: 'error'; limitInputPixels: number }): Sharp;
  rotate(): Sharp;
  resize(options: { width: number; withoutEnlargement: true }): Sharp;
  toBuffer(): Promise<Buffer>;
}

/** Makes pictures no wider than a page needs; null where `sharp` is not installed. */
export async function loadResize(): Promise<Resize | null> {
  const name = 'sharp';
  const sharp = (await import(name).then(
    (module: { default: Sharp }) => module.default,
    () => null,
  )) as Sharp | null;
  return sharp && ((bytes, kind, width) => resize(sharp, bytes, kind, width));
}

/* Moving pictures stay as they are, and so does what would not get lighter. */
async function resize(
  sharp: Sharp,
  bytes: Buffer,
  { extension, width = 0 }: MediaKind,
  widest: number,
): Promise<Buffer> {
  if (extension === 'gif' || width <= widest) return bytes;
  const smaller = await sharp(bytes, { failOn: 'error', limitInputPixels: 100_000_000 })
    .rotate()
    .resize({ width: widest, withoutEnlargement: true })
    .toBuffer();
  return smaller.length < bytes.length && kindOf(smaller) ? smaller : bytes;
}
