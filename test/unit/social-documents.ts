import { existsSync, readFileSync } from 'node:fs';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Post } from '../../src/model/post.ts';
import type { Run } from '../../src/model/rich-text.ts';

const OWN = new URL('../fixtures/', import.meta.url);
const SHARED = new URL('../../../shared/fixtures/', import.meta.url);

/** Why a test that reads documents from outside the project cannot run, or false. */
export const sharedAbsent = existsSync(SHARED) ? false : 'skipped: ../shared/fixtures is not on this machine';

/** A document from outside has no type: what is in it is what the tests are about. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Outside = any;

/** A new copy of one of the project's own documents. */
export function own(name: string): Outside {
  return JSON.parse(readFileSync(new URL(name, OWN), 'utf8'));
}

/** A new copy of a document from outside the project. */
export function shared(name: string): Outside {
  return JSON.parse(readFileSync(new URL(name, SHARED), 'utf8'));
}

/** Every post of an exchange, replies and, where asked for, quoted posts included, with its depth below the first. */
export function postsOf({ post, replies = [] }: Exchange, withQuoted = true): { post: Post; depth: number }[] {
  const walk = (each: Post, depth: number): { post: Post; depth: number }[] => [
    { post: each, depth },
    ...(each.quoted && withQuoted ? walk(each.quoted, depth) : []),
    ...(each.replies ?? []).flatMap((reply) => walk(reply, depth + 1)),
  ];
  return [...(post ? walk(post, 0) : []), ...replies.flatMap((reply) => walk(reply, 1))];
}

/** The words of rich text alone. */
export function wordsOf(text: Post['text']): string {
  if (typeof text === 'string' || !text) return text ?? '';
  return text
    .map((run: Run) => (typeof run === 'string' ? run : run.type === 'emoji' ? run.alt : wordsOf(run.text)))
    .join('');
}

/** All objects and strings inside a value, with the keys that lead to them. */
export function* everything(value: unknown, path: string[] = []): Generator<{ path: string[]; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* everything(part, [...path, key]);
}
