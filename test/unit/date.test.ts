import assert from 'node:assert/strict';
import test from 'node:test';
import { readDate } from '../../src/core/date.ts';
import { formatDate } from '../../src/core/format.ts';

test('a day that no calendar has is no date', () => {
  for (const written of ['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', 'yesterday', '']) {
    assert.equal(readDate(written), null, written);
  }
});

test('a date is the same day in every time zone the engine knows', () => {
  const date = readDate('2024-02-02')!;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    assert.equal(formatDate(date, 'en-GB', false, zone), '2 February 2024', zone);
  }
});

test('a date says no more than was written', () => {
  assert.equal(formatDate(readDate('2024')!, 'en'), '2024');
  assert.equal(formatDate(readDate('2024-02')!, 'en'), 'February 2024');
});
