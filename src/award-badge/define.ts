import { define } from '../core/define.js';
import { AwardBadge } from './award-badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'stet-award-badge': AwardBadge;
  }
}

define('stet-award-badge', AwardBadge);
