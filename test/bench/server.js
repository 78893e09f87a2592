/**
 * What a card costs on the server: `node test/bench/server.js [rounds]` after a build, and `npm ci` in this folder.
 * Every approach runs in processes of its own, in shuffled rounds; the figures are user CPU time, medians over the
 * rounds, and ratios to the others in the same run. Stet alone checks the URL and writes the date in words itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const CARDS = 1000;
const WARM_UP = 700;
const MEASURED = 1500;
const STET = new URL(process.env.STET_SERVER ?? '../../dist/server/index.js', import.meta.url);

const DAYS = Array.from({ length: 28 }, (_, day) => `2024-02-${String(day + 1).padStart(2, '0')}`);
const LONG_DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

const cards = Array.from({ length: CARDS }, (_, index) => ({
  href: `/film/story-${index}`,
  image: `/pictures/${index}.jpg`,
  headline: `A quiet film about an examination takes prize number ${index}`,
  kicker: 'Film',
  summary: `Nobody expected the story of an entrance examination to fill cinemas for ${index} days & nights.`,
  byline: 'By Asha Rao',
  published: DAYS[index % DAYS.length],
  day: LONG_DAY.format(new Date(DAYS[index % DAYS.length])),
}));

const escape = (text) => text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]);

const concatenated = ({ href, image, headline, kicker, summary, byline, published, day }) =>
  `<article class="card"><img src="${escape(image)}" alt="" loading="lazy"><p class="kicker">${escape(kicker)}</p><h3><a href="${escape(href)}">${escape(headline)}</a></h3><p class="summary">${escape(summary)}</p><p class="byline">${escape(byline)}</p><time datetime="${escape(published)}">${escape(day)}</time></article>`;

/* Each gives the function that makes one card. */
const APPROACHES = {
  concatenation: async () => concatenated,
  async stet() {
    const { renderWidget } = await import(STET.href);
    return ({ day: _, ...attributes }) => renderWidget('stet-article-card', attributes);
  },
  async 'stet, linked'() {
    const { renderWidget } = await import(STET.href);
    const options = { styleSheets: '/stet/' };
    return ({ day: _, ...attributes }) => renderWidget('stet-article-card', attributes, '', options);
  },
  async react() {
    const { createElement: h } = await import('react');
    const { renderToString } = await import('react-dom/server');
    return (card) => renderToString(h(Tree, { h, card }));
  },
  async preact() {
    const { h } = await import('preact');
    const { renderToString } = await import('preact-render-to-string');
    return (card) => renderToString(h(Tree, { h, card }));
  },
  async 'lit-ssr'() {
    const { render } = await import('@lit-labs/ssr');
    const { collectResultSync } = await import('@lit-labs/ssr/lib/render-result.js');
    const { LitElement, css, html } = await import('lit');
    class LitCard extends LitElement {
      static properties = Object.fromEntries(Object.keys(cards[0]).map((name) => [name, {}]));
      static styles = css`
        :host {
          display: block;
        }
      `;
      render() {
        return html`<article class="card"><img src=${this.image} alt="" loading="lazy" /><p class="kicker">${this.kicker}</p><h3><a href=${this.href}>${this.headline}</a></h3><p class="summary">${this.summary}</p><p class="byline">${this.byline}</p><time datetime=${this.published}>${this.day}</time></article>`;
      }
    }
    customElements.define('lit-card', LitCard);
    return (card) =>
      collectResultSync(
        render(
          html`<lit-card image=${card.image} kicker=${card.kicker} href=${card.href} headline=${card.headline} summary=${card.summary} byline=${card.byline} published=${card.published} day=${card.day}></lit-card>`,
        ),
      );
  },
};

function Tree({ h, card }) {
  return h(
    'article',
    { className: 'card' },
    h('img', { src: card.image, alt: '', loading: 'lazy' }),
    h('p', { className: 'kicker' }, card.kicker),
    h('h3', null, h('a', { href: card.href }, card.headline)),
    h('p', { className: 'summary' }, card.summary),
    h('p', { className: 'byline' }, card.byline),
    h('time', { dateTime: card.published }, card.day),
  );
}

/* Counting the bytes makes the engine write the string out, as sending it would. The time is the process's own: on a
   machine with other work, a second on the clock may be too little to warm up in. */
function renderFor(milliseconds, one) {
  const began = process.cpuUsage();
  const spent = () => process.cpuUsage(began).user;
  let made = 0;
  while (spent() < milliseconds * 1000) {
    let html = '';
    for (const card of cards) html += one(card);
    if (Buffer.byteLength(html) < CARDS * 100) throw new Error('Too little HTML came out.');
    made += CARDS;
  }
  return spent() / made;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function compare(rounds) {
  if (!existsSync(STET)) throw new Error(`There is no ${fileURLToPath(STET)}; build the library first.`);
  const names = Object.keys(APPROACHES);
  const costs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names.toSorted(() => Math.random() - 0.5)) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', name], {
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production' },
      });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      costs[name].push(Number(stdout));
    }
  }
  console.log(`${CARDS} cards, ${rounds} rounds, Node ${process.versions.node}, ${cpus()[0]?.model}`);
  const stet = median(costs.stet);
  for (const name of names) {
    const ratio = median(costs[name].map((cost, round) => cost / costs.stet[round]));
    console.log(`${name.padEnd(14)} ${median(costs[name]).toFixed(2).padStart(7)} µs a card ${ratio.toFixed(2).padStart(7)} × Stet`);
  }
  console.log(`Stet is ${(stet / median(costs.concatenation)).toFixed(2)} × plain concatenation.`);
}

const [first, second] = process.argv.slice(2);
if (first === '--measure') {
  const one = await APPROACHES[second]();
  renderFor(WARM_UP, one);
  console.log(renderFor(MEASURED, one));
} else {
  await compare(Number(first ?? 5));
}
