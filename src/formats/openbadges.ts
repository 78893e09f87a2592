import { resolveUrl } from '../model/check.js';
import { checkAward, type Award } from '../model/award.js';
import { languageTag } from './card-of.js';
import { linkedText, typesOf } from './jsonld-nodes.js';
import type { ReadOptions } from './limits.js';
import { plainMarkdown } from './markdown.js';
import { plainLine } from './plain-text.js';
import { many, own, string } from './value.js';

/**
 * The awards that an Open Badges 3.0 credential, or a 2.0 assertion, speaks of, already parsed: one or a list. No proof is
 * checked and nothing is fetched, so that a badge is what its document says; only an end date that has passed, or
 * a revocation in the document itself, changes its state.
 */
export function fromOpenBadge(credential: unknown, { now = Date.now() }: ReadOptions = {}): Award[] {
  return many(credential).flatMap((each) =>
    many(own(each, 'credentialSubject') ?? each).flatMap((subject) =>
      many(own(subject, 'achievement', 'badge')).flatMap(
        (achievement) => awardFrom(each, subject, achievement, now) ?? [],
      ),
    ),
  );
}

function awardFrom(credential: unknown, subject: unknown, achievement: unknown, now: number): Award | undefined {
  const text = (node: unknown, key: string) => plainLine(wordsOf(own(node, key)));
  const image = many(own(achievement, 'image') ?? own(subject, 'image') ?? own(credential, 'image'))[0];
  const issuer = own(credential, 'issuer') ?? own(achievement, 'issuer', 'creator');
  const date = string(own(credential, 'validFrom', 'issuanceDate', 'issuedOn', 'awardedDate'));
  const expires = string(own(credential, 'validUntil', 'expirationDate', 'expires'));
  const award = text(achievement, 'name') || text(credential, 'name');
  if (!award) return undefined;
  return checkAward({
    outcome: /^(ext:)?award$/i.test(string(own(achievement, 'achievementType'))) ? 'won' : 'honoured',
    award,
    body: text(issuer, 'name'),
    year: /^\d{4}/.exec(date)?.[0],
    recipient: text(subject, 'name') || recipientOf(subject),
    href: resolveUrl(own(own(achievement, 'criteria'), 'id')) ?? resolveUrl(own(achievement, 'id')),
    state: own(credential, 'revoked') === true ? 'revoked' : Date.parse(expires) <= now ? 'expired' : 'current',
    date,
    expires,
    description: plainMarkdown(wordsOf(own(achievement, 'description')) || wordsOf(own(credential, 'description'))),
    image: resolveUrl(own(image, 'id') ?? image),
    imageAlt: text(image, 'caption'),
    language: languageTag(
      string(own(achievement, 'inLanguage')) || (linkedText(many(own(achievement, 'name'))[0]).language ?? ''),
    ),
    source: resolveUrl(own(credential, 'id')),
  });
}

function wordsOf(value: unknown): string {
  return linkedText(many(value)[0]).text;
}

/* Only a name given in the open is a name; mail addresses and hashes are not for publishing. */
function recipientOf(subject: unknown): string {
  const identity = many(own(subject, 'identifier')).find(
    (each) =>
      typesOf(each).includes('IdentityObject') &&
      own(each, 'hashed') === false &&
      string(own(each, 'identityType')) === 'name',
  );
  return plainLine(string(own(identity, 'identityHash')));
}
