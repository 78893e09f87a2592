/** One thread from data: a post and its replies. */
import { post, posts } from './posts.js';

const floor = {
  mount(container, count) {
    container.innerHTML = `<section><h3>A thread</h3><ol>${posts(count).map((each) => `<li>${post(each, false)}</li>`).join('')}</ol></section>`;
  },
  update(container) {
    container.querySelectorAll('.who > bdi:first-child').forEach((name, index) => (name.textContent = `Changed: ${index}`));
  },
};

function threadOf(count, changed = '') {
  const [first, ...replies] = posts(count).map(({ id, name, handle, href, day, text, likes, replies }, index) => ({
    id,
    inReplyTo: index ? '1000' : undefined,
    author: { name: changed + name, handle },
    href,
    posted: day,
    lang: 'en',
    text: [{ type: 'paragraph', text }],
    counts: { replies, likes, counted: '2024-03-01' },
  }));
  return { post: first, replies };
}

let exchange;

export const contestants = {
  floor,
  Stet: {
    async mount(container, count) {
      exchange = document.createElement('stet-social-exchange');
      exchange.setAttribute('heading', 'A thread');
      exchange.setAttribute('fold', String(count));
      exchange.data = threadOf(count);
      container.append(exchange);
      while (!exchange.shadowRoot.querySelector('article')) await new Promise((done) => setTimeout(done));
    },
    async update() {
      exchange.data = threadOf(exchange.shadowRoot.querySelectorAll('article').length, 'Changed: ');
      await exchange.updateComplete;
    },
  },
};
