/** Draws all stories of a widget in every width, theme and direction of a sheet; runs in the page of `tools/visual.js`. */
import { render, type TemplateResult } from 'lit';

interface Story {
  render?: (args: object) => TemplateResult;
  args?: object;
}

/** What one picture shows. */
export interface Sheet {
  widths: number[];
  themes: ('light' | 'dark')[];
  directions: ('ltr' | 'rtl')[];
}

/** One state of a widget and where it lies in the picture, in CSS pixels. */
export interface Cell {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Some of its text is drawn with fonts of the machine. */
  elsewhere?: true;
}

/* Drawn by the fonts that are packaged; Common and Inherited are signs, digits and marks. */
const ELSEWHERE =
  /[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Deva}\p{sc=Arab}\p{sc=Zyyy}\p{sc=Zinh}]|\p{Emoji_Presentation}|\uFE0F/u;

const drawn = new Map<string, HTMLElement>();

export async function drawMatrix(
  { default: meta, ...stories }: { default: Story } & Record<string, Story>,
  { widths, themes, directions }: Sheet,
): Promise<void> {
  for (const theme of themes) {
    for (const direction of directions) {
      for (const width of widths) {
        const column = document.body.appendChild(document.createElement('div'));
        column.className = `column ${theme}`;
        column.lang = direction === 'rtl' ? 'ar' : 'en';
        column.dir = direction;
        column.style.width = `${width}px`;
        for (const [story, { render: draw = meta.render!, args }] of Object.entries(stories)) {
          const element = column.appendChild(document.createElement('section'));
          render(draw({ ...meta.args, ...args }), element);
          drawn.set(`${story} ${theme} ${direction} ${width}`, element);
        }
      }
    }
  }
  await settled();
}

/** Where everything lies, from the top of the page. */
export function cells(): Cell[] {
  drawn.forEach(align);
  return [...drawn].map(([name, element]) => {
    const box = element.getBoundingClientRect();
    const [x, y, width, height] = [box.x, box.y + scrollY, box.width, box.height].map(Math.round) as Numbers;
    return { name, x, y, width, height, ...(ELSEWHERE.test(textOf(element)) && { elsewhere: true }) };
  });
}

/* Every state begins on a whole pixel of the picture, so that one which only moved looks as it did. */
function align(element: HTMLElement): void {
  element.style.paddingBlockEnd = '';
  const { height } = element.getBoundingClientRect();
  element.style.paddingBlockEnd = `${Math.ceil(height / 2) * 2 - height}px`;
}

type Numbers = [number, number, number, number];

/** Brings a part of the page into view, with all that only then is drawn or fetched. */
export async function scrollDown(top: number): Promise<void> {
  scrollTo(0, top);
  await settled();
}

/* Until everything is drawn, its parts, fonts and pictures are there, and nothing grows any more. */
async function settled(): Promise<void> {
  let height = -1;
  while (height !== document.body.scrollHeight) {
    height = document.body.scrollHeight;
    await document.fonts.ready;
    const arrived = Promise.all(imagesIn(document.body).map((image) => image.decode().catch(() => {})));
    await Promise.race([arrived, wait(2000)]); // a lazy picture out of view never comes
    await wait(300);
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function imagesIn(node: Element | ShadowRoot): HTMLImageElement[] {
  return [...node.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLImageElement ? [element] : []),
    ...(element.shadowRoot ? imagesIn(element.shadowRoot) : []),
  ]);
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.matches('script, style')) return '';
  return [...node.childNodes, ...((node as Element).shadowRoot?.childNodes ?? [])].map(textOf).join(' ');
}
