import '../article-card/define.js';
import { define } from '../core/define.js';
import { ArticleList } from './article-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'stet-article-list': ArticleList;
  }
}

define('stet-article-list', ArticleList);
