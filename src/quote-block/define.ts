import { define } from '../core/define.js';
import { QuoteBlock } from './quote-block.js';

declare global {
  interface HTMLElementTagNameMap {
    'stet-quote-block': QuoteBlock;
  }
}

define('stet-quote-block', QuoteBlock);
