import fc from 'fast-check';

/**
 * What must hold for every value of a kind. Values are plain JSON, so that one that broke the claim can be kept in
 * `cases.json` and tried first the next time.
 */
export interface Claim {
  name: string;
  values: fc.Arbitrary<unknown>;
  check(value: unknown): void | Promise<void>;
}

export function claim<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  check: (value: Value) => void | Promise<void>,
): Claim {
  return { name, values, check: check as Claim['check'] };
}

export interface Found {
  /** How many values were tried. */
  runs: number;
  failure?: { seed: number; value: unknown; error: string };
}

const BATCH = 100;
/** A failure is made smaller for so long, in milliseconds. */
const SHRINKING = 15_000;

/**
 * Tries values in batches for some milliseconds; the first that breaks the claim comes back as small as it could be
 * made, with the seed of its batch.
 */
export async function search({ values, check }: Claim, seed: number, milliseconds: number): Promise<Found> {
  const property = fc.asyncProperty(values, async (value) => await check(value));
  const end = Date.now() + milliseconds;
  let runs = 0;
  for (; runs === 0 || Date.now() < end; seed++) {
    const result = await fc.check(property, { seed, numRuns: BATCH, interruptAfterTimeLimit: SHRINKING });
    runs += result.numRuns;
    if (!result.counterexample) continue;
    return { runs, failure: { seed, value: result.counterexample[0], error: messageOf(result.errorInstance) } };
  }
  return { runs };
}

/** The error that a kept value still gives, or nothing. */
export async function replay({ check }: Claim, value: unknown): Promise<string | undefined> {
  try {
    await check(value);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/* Assertions show what they compared, which may be a whole page. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.length > 1500 ? `${text.slice(0, 1500)} …` : text;
}
