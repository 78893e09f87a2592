import type { Post } from '../model/post.js';
import type { Loose } from './fields.js';

export type Answer = Loose<Post> & { replies?: Answer[] };

/* No thread that people write is deeper, and what is drawn must end somewhere. */
const DEEPEST = 200;

/**
 * A tree from a flat list of posts that name the post they answer, in the order of the list. A post whose parents are
 * not in the list, go in a circle or are too many answers the first post directly, so that none is lost.
 */
export function thread(answers: Answer[]): Answer[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const parentOf = (answer: Answer) => (answer.inReplyTo ? byId.get(answer.inReplyTo) : undefined);
  const top: Answer[] = [];
  for (const answer of answers) {
    let above = parentOf(answer);
    for (let depth = 0; above && depth < DEEPEST; depth++) above = parentOf(above);
    const parent = above ? undefined : parentOf(answer);
    if (parent) (parent.replies ??= []).push(answer);
    else top.push(answer);
  }
  return top;
}
