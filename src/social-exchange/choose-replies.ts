import type { Exchange } from '../model/exchange.js';
import type { Post } from '../model/post.js';

/** What an editor asks for. */
export interface Choice {
  /** Ids of the only replies to show, in this order; empty is all. */
  pick: string[];
  /** Ids of replies to leave out, with all that answer them. */
  omit: string[];
  sort: 'thread' | 'oldest' | 'newest' | 'likes';
  /** How many replies at most; null is all. */
  limit: number | null;
  /** 1 is direct replies only; null is any depth. */
  maxDepth: number | null;
  /** Deleted posts are left out; what answers them stays. */
  withoutDeleted: boolean;
}

/** A reply with whom it answers. */
export interface Reply {
  post: Post;
  parent?: Post;
  /** 1 answers the post itself. */
  depth: number;
}

/**
 * The replies to show, in reading order. A reply finds what it answers by `inReplyTo`, else by where it is nested;
 * one whose parent is unknown answers the post itself, and one in a circle is kept all the same.
 */
export function chooseReplies({ post, replies = [] }: Exchange, choice: Choice): Reply[] {
  const nested: { post: Post; within?: Post }[] = [];
  const collect = (posts: Post[], within?: Post): void => {
    for (const each of posts) {
      nested.push({ post: each, within });
      collect(each.replies ?? [], each);
    }
  };
  collect([...(post?.replies ?? []), ...replies]);
  const byId = new Map(nested.map(({ post }) => [post.id, post]));
  const children = new Map<Post | undefined, Post[]>();
  for (const { post: reply, within } of nested) {
    const answered = reply.inReplyTo ? byId.get(reply.inReplyTo) : undefined;
    const parent = (answered === reply ? undefined : answered) ?? within;
    children.set(parent, [...(children.get(parent) ?? []), reply]);
  }

  const found: Reply[] = [];
  const seen = new Set<Post>();
  const walk = (parent: Post | undefined, depth: number): void => {
    for (const each of sorted(children.get(parent) ?? [], choice.sort)) {
      if (seen.has(each)) continue;
      seen.add(each);
      if (each.id && choice.omit.includes(each.id)) drop(each);
      else {
        found.push({ post: each, parent: parent ?? post, depth });
        walk(each, depth + 1);
      }
    }
  };
  const drop = (parent: Post): void => {
    for (const each of children.get(parent) ?? []) {
      if (!seen.has(each)) drop((seen.add(each), each));
    }
  };
  walk(undefined, 1);
  for (const { post: reply } of nested) {
    if (seen.has(reply)) continue;
    children.set(undefined, [reply]);
    walk(undefined, 1);
  }
  return narrowed(found, choice);
}

function narrowed(replies: Reply[], { pick, maxDepth, limit, withoutDeleted }: Choice): Reply[] {
  const chosen = pick.length
    ? pick.flatMap((id) => replies.filter(({ post }) => post.id === id).map((reply) => ({ ...reply, depth: 1 })))
    : replies.filter(({ depth }) => depth <= (maxDepth ?? Infinity));
  return chosen.filter(({ post }) => !(withoutDeleted && post.state === 'deleted')).slice(0, limit ?? Infinity);
}

function sorted(posts: Post[], sort: Choice['sort']): Post[] {
  if (sort === 'thread') return posts;
  const likes = ({ counts }: Post) => counts?.likes ?? 0;
  const when = ({ posted = '' }: Post) => posted;
  return [...posts].sort((a, b) =>
    sort === 'likes'
      ? likes(b) - likes(a)
      : (when(a) < when(b) ? -1 : Number(when(a) > when(b))) * (sort === 'newest' ? -1 : 1),
  );
}
