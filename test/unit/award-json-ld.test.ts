import assert from 'node:assert/strict';
import test from 'node:test';
import { awardedThings } from '../../src/award-badge/award-json-ld.js';

const WON = {
  outcome: 'won',
  award: 'Best Actor',
  category: 'Critics',
  body: 'Filmfare Awards',
  year: '2024',
  recipient: 'Vikrant Massey',
  work: '12th Fail',
};

test('wins are an award of the work, or of the person, and nominations are none', () => {
  const awards = [WON, { ...WON, outcome: 'nominated' }, { ...WON, outcome: 'honoured' }];
  const award = ['Best Actor (Critics), Filmfare Awards, 2024'];
  assert.deepEqual(awardedThings(awards, 'work'), [
    { '@context': 'https://schema.org', '@type': 'CreativeWork', name: '12th Fail', award },
  ]);
  assert.deepEqual(awardedThings(awards, 'person'), [
    { '@context': 'https://schema.org', '@type': 'Person', name: 'Vikrant Massey', award },
  ]);
  assert.equal(awardedThings(awards, 'organization')[0]!['@type'], 'Organization');
});

test('what was revoked, what names nobody and what has no name is left out', () => {
  assert.deepEqual(
    awardedThings(
      [
        { ...WON, state: 'revoked' },
        { outcome: 'won', award: 'Gold' },
        { outcome: 'won', work: 'A film' },
      ],
      'work',
    ),
    [],
  );
  assert.equal(awardedThings([{ ...WON, state: 'expired' }], 'work').length, 1);
});
