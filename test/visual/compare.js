import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/* A letter's edge falls a little differently after an update of the browser; a line that moved is far more than this. */
const TOLERANCE = 0.002;

/** A picture as it is kept: few colours, no dithering, no loss but that. */
export async function compress(screenshot) {
  const png = await sharp(screenshot).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
  return sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** Pictures of one width below one another, cut at a height. */
export async function stack(pictures, height) {
  const sizes = await Promise.all(pictures.map((picture) => sharp(picture).metadata()));
  const all = pictures.map((input, index) => ({ input, left: 0, top: index * sizes[0].height }));
  const whole = { width: sizes[0].width, height: sizes[0].height * pictures.length, channels: 3, background: '#fff' };
  const stacked = await sharp({ create: whole }).composite(all).png().toBuffer();
  return sharp(stacked)
    .extract({ left: 0, top: 0, width: whole.width, height: Math.ceil(height) })
    .png()
    .toBuffer();
}

async function pixelsOf(png) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function crop({ data, width, height }, cell, scale) {
  const left = Math.round(cell.x * scale);
  const top = Math.round(cell.y * scale);
  const wide = Math.min(Math.round(cell.width * scale), width - left);
  const high = Math.min(Math.round(cell.height * scale), height - top);
  const cut = Buffer.alloc(wide * high * 4);
  for (let row = 0; row < high; row++)
    data.copy(cut, row * wide * 4, ((top + row) * width + left) * 4, ((top + row) * width + left + wide) * 4);
  return { data: cut, width: wide, height: high };
}

const png = ({ data, width, height }) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();

/**
 * The cells that differ between two sheets, each with what is wrong and its pictures: `{ name, wrong, actual, expected,
 * difference? }`. A cell that only moved, because one above it grew, is no difference.
 */
export async function differences(before, now, scale) {
  const [expectedSheet, actualSheet] = [await pixelsOf(before.picture), await pixelsOf(now.picture)];
  const known = new Map(before.cells.map((cell) => [cell.name, cell]));
  const found = [];
  for (const cell of now.cells) {
    const old = known.get(cell.name);
    known.delete(cell.name);
    if (cell.elsewhere || old?.elsewhere) continue;
    if (!old) {
      found.push({ name: cell.name, wrong: 'is new' });
      continue;
    }
    const expected = crop(expectedSheet, old, scale);
    const actual = crop(actualSheet, cell, scale);
    const pictures = { actual: await png(actual), expected: await png(expected) };
    if (expected.width !== actual.width || expected.height !== actual.height) {
      const size = (each) => `${Math.round(each.width)} × ${Math.round(each.height)}`;
      found.push({ name: cell.name, wrong: `is ${size(cell)}, was ${size(old)}`, ...pictures });
      continue;
    }
    const difference = { ...actual, data: Buffer.alloc(actual.data.length) };
    const pixels = pixelmatch(expected.data, actual.data, difference.data, actual.width, actual.height, {
      threshold: 0.15,
    });
    if (pixels <= actual.width * actual.height * TOLERANCE) continue;
    found.push({
      name: cell.name,
      wrong: `differs in ${pixels} pixels`,
      ...pictures,
      difference: await png(difference),
    });
  }
  for (const name of known.keys()) found.push({ name, wrong: 'is gone' });
  return found;
}
