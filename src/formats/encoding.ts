import { DOCUMENT } from './limits.js';

/**
 * The text of a document. Byte order mark first, then what the server said, then what the document declares; a
 * document without a word about it, or one whose UTF-8 is mostly broken, is windows-1252, as latin-1 pages are.
 * Never throws: single broken bytes become U+FFFD.
 * @param charset of the HTTP header, where there is one.
 */
export function decode(document: string | Uint8Array, charset = ''): string {
  if (typeof document === 'string') return document.slice(0, DOCUMENT).replace(/^\uFEFF/, '');
  const bytes = document.subarray(0, DOCUMENT);
  const own = usable(declared(bytes));
  const named = marked(bytes) ?? usable(charset) ?? own ?? 'utf-8';
  const text = new TextDecoder(named).decode(bytes);
  if (named !== 'utf-8' || !mostlyBroken(text)) return text;
  return new TextDecoder(own && own !== 'utf-8' ? own : 'windows-1252').decode(bytes);
}

/** The encoding that a document has by its first bytes or says that it has; undefined where neither tells. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  return marked(bytes) ?? usable(declared(bytes));
}

/* A byte order mark, or the zero bytes beside the first `<` of UTF-16 without one. */
function marked([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return first === 0xef && second === 0xbb ? 'utf-8' : undefined;
}

/* The name may be wrong or unknown. UTF-16 is recognised by its bytes alone: a document that calls itself so in
   single bytes was converted on its way. */
function usable(label: string | undefined): string | undefined {
  if (!label || /^(utf|ucs|iso-10646-ucs)-?(16|2)/i.test(label.trim())) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/* Before the encoding is known only ASCII can be read, and the declaration is ASCII. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return (/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head))?.[1];
}

function mostlyBroken(text: string): boolean {
  if (!text.includes('\uFFFD')) return false;
  let surplus = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) surplus += code === 0xfffd ? 1 : -1;
  }
  return surplus >= 0;
}
