import { addMessages } from '../core/messages.js';
import ar from '../messages/ar.js';
import arPosts from '../messages/ar-posts.js';
import bn from '../messages/bn.js';
import bnPosts from '../messages/bn-posts.js';
import de from '../messages/de.js';
import dePosts from '../messages/de-posts.js';
import es from '../messages/es.js';
import esPosts from '../messages/es-posts.js';
import fa from '../messages/fa.js';
import faPosts from '../messages/fa-posts.js';
import fr from '../messages/fr.js';
import frPosts from '../messages/fr-posts.js';
import gu from '../messages/gu.js';
import guPosts from '../messages/gu-posts.js';
import he from '../messages/he.js';
import hePosts from '../messages/he-posts.js';
import hi from '../messages/hi.js';
import hiPosts from '../messages/hi-posts.js';
import ja from '../messages/ja.js';
import jaPosts from '../messages/ja-posts.js';
import mr from '../messages/mr.js';
import mrPosts from '../messages/mr-posts.js';
import pa from '../messages/pa.js';
import paPosts from '../messages/pa-posts.js';
import pt from '../messages/pt.js';
import ptPosts from '../messages/pt-posts.js';
import ru from '../messages/ru.js';
import ruPosts from '../messages/ru-posts.js';
import ta from '../messages/ta.js';
import taPosts from '../messages/ta-posts.js';
import te from '../messages/te.js';
import tePosts from '../messages/te-posts.js';
import tr from '../messages/tr.js';
import trPosts from '../messages/tr-posts.js';
import ur from '../messages/ur.js';
import urPosts from '../messages/ur-posts.js';
import zh from '../messages/zh.js';
import zhPosts from '../messages/zh-posts.js';

const CATALOGUES = {
  ar: { ...ar, ...arPosts },
  bn: { ...bn, ...bnPosts },
  de: { ...de, ...dePosts },
  es: { ...es, ...esPosts },
  fa: { ...fa, ...faPosts },
  fr: { ...fr, ...frPosts },
  gu: { ...gu, ...guPosts },
  he: { ...he, ...hePosts },
  hi: { ...hi, ...hiPosts },
  ja: { ...ja, ...jaPosts },
  mr: { ...mr, ...mrPosts },
  pa: { ...pa, ...paPosts },
  pt: { ...pt, ...ptPosts },
  ru: { ...ru, ...ruPosts },
  ta: { ...ta, ...taPosts },
  te: { ...te, ...tePosts },
  tr: { ...tr, ...trPosts },
  ur: { ...ur, ...urPosts },
  zh: { ...zh, ...zhPosts },
};

/** Teaches the library all its languages at once: a server has no second look at a page, and no download to save. */
export function learnLanguages(): void {
  for (const [language, messages] of Object.entries(CATALOGUES)) addMessages(language, messages);
}
