import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBrowser } from './browser.js';

const DATA = {
  platform: 'instagram',
  post: { id: '1', author: { name: 'Kareena Kapoor', handle: '@kareena' }, text: '12th Fail. Legends.', lang: 'en' },
  replies: [
    {
      id: '2',
      inReplyTo: '1',
      author: { name: 'Vikrant Massey' },
      text: 'Bas, ab main retire ho sakta hoon!!!',
      lang: 'hi-Latn',
    },
    { id: '3', inReplyTo: '1', author: { name: 'Medha Shankr' }, text: 'Yes!' },
  ],
};

const TAGS = `<stet-social-exchange heading="Kareena Kapoor and others on Instagram">
  <stet-social-post author="Kareena Kapoor" handle="@kareena"><p>12th Fail. Legends.</p></stet-social-post>
  <stet-social-post slot="replies" author="Vikrant Massey" reply-to="Kareena Kapoor"><p>Bas, ab main retire ho sakta hoon!!!</p></stet-social-post>
  <stet-social-post slot="replies" author="Medha Shankr" reply-to="Kareena Kapoor"><p>Yes!</p></stet-social-post>
</stet-social-exchange>`;

const bodies = {
  '/tags': TAGS,
  '/data': `<stet-social-exchange><script type="application/json">${JSON.stringify(DATA)}</script></stet-social-exchange>`,
  '/hindi': `<stet-social-exchange><script type="application/json">${JSON.stringify({
    platform: 'instagram',
    post: {
      author: { name: 'Vikrant Massey' },
      text: 'Bas!',
      lang: 'hi-Latn',
      translations: [{ lang: 'en', text: 'Enough!' }],
    },
  })}</script></stet-social-exchange>`,
};
const world = withBrowser({
  pages: ({ pathname }) =>
    bodies[pathname] && {
      body: `<!doctype html><html lang="${pathname === '/hindi' ? 'hi' : 'en'}"><title>Posts</title><script src="/dist/stet.iife.min.js"></script>${bodies[pathname]}`,
    },
});

/* Chromium's own accessibility tree, as its nodes in order: `{ role, name, parents }`. */
async function accessibilityTree(path) {
  const { page } = await world.open(path);
  await page.waitForFunction(() =>
    document.querySelector('stet-social-exchange').shadowRoot?.querySelector('.thread, [part=replies]'),
  );
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const role = (node) => node?.role?.value;
  const parents = (node) => (node.parentId ? [role(byId.get(node.parentId)), ...parents(byId.get(node.parentId))] : []);
  const children = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter(Boolean)
      .flatMap((child) => (child.ignored || /^(none|generic)$/.test(role(child)) ? children(child) : [child]));
  const words = (node) =>
    (role(node) === 'StaticText' ? node.name.value : children(node).map(words).join('')).replace(/\s+/g, ' ');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: role(node),
      name: node.name?.value,
      parents: parents(node),
      words: words(node),
      items: children(node).map(role),
    }));
}

for (const way of ['tags', 'data']) {
  test(`${way}: a heading, then a counted list in which each item says who replied to whom`, async () => {
    const tree = await accessibilityTree(`/${way}`);
    const headings = tree.filter(({ role }) => role === 'heading');
    assert.deepEqual(
      headings.map(({ name }) => name),
      [
        way === 'tags'
          ? 'Kareena Kapoor and others on Instagram'
          : 'Kareena Kapoor, Vikrant Massey, and Medha Shankr on Instagram',
      ],
    );
    const [list] = tree.filter(({ role }) => role === 'list');
    assert.deepEqual(list.items, Array(way === 'tags' ? 2 : 3).fill('listitem'), 'items that a screen reader counts');
    const items = tree.filter(({ role }) => role === 'listitem').map(({ words }) => words);
    assert.ok(
      items.some((words) => words.includes('Vikrant Massey replied to Kareena Kapoor')),
      items.join('\n'),
    );
  });

  test(`${way}: a quotation holds the words and not who said them`, async () => {
    const tree = await accessibilityTree(`/${way}`);
    const quotes = tree.filter(({ role }) => role === 'blockquote').map(({ words }) => words.trim());
    assert.deepEqual(quotes, ['12th Fail. Legends.', 'Bas, ab main retire ho sakta hoon!!!', 'Yes!']);
    assert.ok(tree.some(({ role, words }) => role === 'paragraph' && words === 'Kareena Kapoor posted'));
  });
}

test('a translation is labelled in the language of the page, in which its own language is named too', async () => {
  const { page } = await world.open('/hindi');
  const label = page.locator('stet-social-exchange [part=translation] summary', { hasText: 'अंग्रेज़ी' });
  await label.waitFor({ timeout: 10_000 });
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await page.getByText('English translation:').waitFor({ timeout: 10_000 });
});
