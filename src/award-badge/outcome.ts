import { choice } from '../core/attributes.js';

/** What became of an award. */
export const outcome = choice(['won', 'nominated', 'shortlisted', 'longlisted', 'runner-up', 'honoured']);

/** Whether it still holds. */
export const state = choice(['current', 'expired', 'revoked']);

/** How a badge looks. */
export const variant = choice(['line', 'pill', 'medallion', 'laurel']);
