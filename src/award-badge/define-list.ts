import { define } from '../core/define.js';
import './define.js';
import { AwardList } from './award-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'stet-award-list': AwardList;
  }
}

define('stet-award-list', AwardList);
