import { define } from '../core/define.js';
import { SocialExchange } from './social-exchange.js';
import { SocialPost } from './social-post.js';

declare global {
  interface HTMLElementTagNameMap {
    'stet-social-exchange': SocialExchange;
    'stet-social-post': SocialPost;
  }
}

define('stet-social-post', SocialPost);
define('stet-social-exchange', SocialExchange);
