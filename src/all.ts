/* What all widgets share first, then the styles: one beside the other, since brotli finds more of each in the last. */
import './core/widget.js';
import './core/boundary.css.js';
import './article-card/article-card.css.js';
import './article-list/article-list.css.js';
import './award-badge/award-badge.css.js';
import './quote-block/quote-block.css.js';
import './social-exchange/social-exchange.css.js';

import './article-card/define.js';
import './article-list/define.js';
import './award-badge/define.js';
import './award-badge/define-list.js';
import './quote-block/define.js';
import './social-exchange/define.js';
import { setMessageLoader } from './core/messages.js';

/* English is inside. The others lie beside the script, and native import() resolves against the script's own address,
   in the classic drop-in too. */
const FILES = /^(hi|bn|ta|te|mr|gu|pa|ur|ar|fa|he|es|fr|de|pt|ru|tr|zh|ja)(-posts)?$/;

setMessageLoader((file) => (FILES.test(file) ? import(`./messages/${file}.js`) : undefined));
