import { define } from '../core/define.js';
import { ArticleCard } from './article-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'stet-article-card': ArticleCard;
  }
}

define('stet-article-card', ArticleCard);
