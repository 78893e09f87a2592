/** Hears what was wrong in the data, and where: `images[1].width`. The data is repaired either way. */
export type Report = (path: string, wrong: string) => void;

/** Reads one value of unknown data. What cannot be used is reported and becomes undefined; nothing is thrown. */
export type Reader<T> = (value: unknown, report: Report, path: string) => T | undefined;

export type Read<R> = R extends Reader<infer T> ? T : never;

const ignore: Report = () => {};

/* Lone surrogates: the HTML parser and the DOM API differ on them, so server and client text would too. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Well-formed text without NUL, with one kind of newline and nothing around it; a number is its digits. */
export const text: Reader<string> = (value, report, path) => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') return wellFormed(value).trim() || undefined;
  report(path, 'is not text');
  return undefined;
};

/** Well-formed Unicode without NUL, with one kind of newline. */
export function wellFormed(value: string): string {
  return value.replace(LONE_SURROGATE, '\uFFFD').replace(/\0/g, '').replace(/\r\n?/g, '\n');
}

/* Only to parse references where the data does not say what they are relative to. */
const NO_BASE = 'https://relative.invalid';

/** The http(s) URL, absolute where a base is known; undefined for every other scheme and for URLs with a password. */
export function resolveUrl(value: unknown, base?: string): string | undefined {
  const written = typeof value === 'string' ? wellFormed(value).trim() : '';
  if (!written) return undefined;
  let resolved: URL;
  try {
    resolved = new URL(written, base || NO_BASE);
  } catch {
    return base && !URL.canParse(base) ? resolveUrl(written) : undefined;
  }
  if (!/^https?:$/.test(resolved.protocol) || resolved.username || resolved.password) return undefined;
  return resolved.origin === NO_BASE ? written : resolved.href;
}

/** An http(s) URL; a relative one stays as it is written, since only the page knows its base. */
export const url: Reader<string> = (value, report, path) => {
  const resolved = resolveUrl(value);
  if (!resolved) report(path, 'is no http(s) URL');
  return resolved;
};

/** A whole number above 0, also written in digits. */
export const count: Reader<number> = (value, report, path) => {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
  report(path, 'is no whole number above 0');
  return undefined;
};

/** One of a closed list. */
export function oneOf<const Value extends string>(values: readonly Value[]): Reader<Value> {
  return (value, report, path) => {
    const known = values.find((each) => each === value);
    if (!known) report(path, `is not one of ${values.join(', ')}`);
    return known;
  };
}

/** A list, without the entries that cannot be used; a single value is a list of one. */
export function listOf<T>(read: Reader<T>): Reader<T[]> {
  return (value, report, path) =>
    (Array.isArray(value) ? value : [value]).flatMap((entry: unknown, index) =>
      entry == null ? [] : (read(entry, report, `${path}[${index}]`) ?? []),
    );
}

/** An object made of the known keys that are the data's own and have a use; never merged, so nothing rides along. */
export function shape<Table extends Record<string, Reader<unknown>>>(
  table: Table,
): Reader<{ [Key in keyof Table]?: Read<Table[Key]> }> {
  return (value, report = ignore, path = '') => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(path, 'is no object');
      return undefined;
    }
    const checked: Record<string, unknown> = {};
    for (const [key, read] of Object.entries(table)) {
      const raw: unknown = Object.hasOwn(value, key) ? value[key as never] : undefined;
      const found = raw == null || raw === '' ? undefined : read(raw, report, path ? `${path}.${key}` : key);
      if (found !== undefined && !(Array.isArray(found) && found.length === 0)) checked[key] = found;
    }
    return checked as { [Key in keyof Table]?: Read<Table[Key]> };
  };
}
