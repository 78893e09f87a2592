import assert from 'node:assert/strict';
import test from 'node:test';
import { fromActivityStreams } from '../../src/formats/activitystreams.ts';
import { fromBluesky } from '../../src/formats/bluesky.ts';
import { detect } from '../../src/formats/detect.ts';
import { fromMastodon } from '../../src/formats/mastodon.ts';
import { fromOEmbed } from '../../src/formats/oembed.ts';
import { fromX } from '../../src/formats/x.ts';
import { own, postsOf, shared, sharedAbsent, wordsOf } from './social-documents.ts';

const outside = { skip: sharedAbsent };

test('Mastodon: 59 replies of a real thread are 59, 43 of them direct, 7 deep', outside, () => {
  const exchange = detect(shared('social/mastodon-context-59-replies-cs-de-en-fr.json'))!;
  const posts = postsOf(exchange);
  assert.equal(posts.length, 59);
  assert.equal(exchange.replies!.length, 43);
  assert.equal(Math.max(...posts.map(({ depth }) => depth)), 7);
  assert.ok(posts.every(({ post }) => post.author?.name && wordsOf(post.text)));
});

test('Mastodon: a status has its words, warning, media, poll, card and author', () => {
  const { platform, post } = fromMastodon(own('social/mastodon.json'));
  assert.equal(platform, 'mastodon');
  assert.deepEqual(post!.author, {
    name: ['Mira ', { type: 'emoji', src: 'https://files.social.example/verified.png', alt: ':verified:' }],
    handle: '@mira@social.example',
    href: 'https://social.example/@mira',
    avatar: 'https://files.social.example/mira.png',
  });
  assert.deepEqual(post!.text, [
    {
      type: 'paragraph',
      text: [
        { type: 'mention', text: '@tomas', href: 'https://social.example/@tomas' },
        ' यह अंत ',
        { type: 'emoji', src: 'https://files.social.example/popcorn.png', alt: ':popcorn:' },
        ' देखिए',
      ],
    },
    { type: 'paragraph', text: ['दूसरा ', { type: 'strong', text: 'अनुच्छेद' }, '\nनई पंक्ति'] },
  ]);
  assert.deepEqual(
    [post!.lang, post!.contentWarning, post!.sensitive, post!.state],
    ['hi', 'फ़िल्म का अंत', true, 'edited'],
  );
  assert.deepEqual(
    post!.media!.map(({ type, width, poster, focalPoint }) => ({ type, width, poster, focalPoint })),
    [
      { type: 'image', width: 1200, poster: undefined, focalPoint: [0.25, 0.25] },
      { type: 'gifv', width: 320, poster: 'https://files.social.example/two.png', focalPoint: undefined },
    ],
  );
  assert.deepEqual(post!.poll!.options[0]!.votes, 5);
  assert.equal(post!.card!.site, 'news.example');
  assert.deepEqual(post!.counts, { replies: 4, shares: 3, likes: 12, quotes: 1 });
});

test('Mastodon: a translation has text, warning, poll options and alternative texts, each in its place', () => {
  const [translation] = fromMastodon(own('social/mastodon.json')).post!.translations!;
  assert.equal(wordsOf(translation!.text), '@tomas See this ending :popcorn:Second paragraph');
  assert.deepEqual(
    { ...translation, text: undefined },
    {
      text: undefined,
      lang: 'en',
      contentWarning: "The film's ending",
      options: ['Yes', 'No'],
      alts: ['A cinema', ''],
      translator: 'LibreTranslate',
      machine: true,
    },
  );
});

test('Mastodon: a translation and a poll as the servers send them fit a status', outside, () => {
  const status = { ...own('social/mastodon.json').status, poll: shared('social/mastodon-poll.json') };
  const { post } = fromMastodon({ status, translations: [shared('social/mastodon-translation-poll.json')] });
  assert.deepEqual(
    post!.poll!.options.map(({ text, votes }) => [text, votes]),
    [
      ['8', 2],
      ['16', 2],
      ['64', 5],
      ['bigger! (Please reply!)', 16],
    ],
  );
  assert.deepEqual(post!.translations![0]!.options, ['One', 'Two.', 'Three.']);
});

test('Mastodon: what is not for everybody is left out, and its answers stay', () => {
  const { replies } = fromMastodon(own('social/mastodon.json'));
  assert.deepEqual(
    replies!.map(({ id }) => id),
    ['1002', '1004'],
  );
  assert.deepEqual(
    replies![0]!.replies!.map(({ id }) => id),
    ['1005'],
  );
  assert.ok(!JSON.stringify(replies).includes('Secret'));
  assert.deepEqual(fromMastodon({ status: { ...own('social/mastodon.json').status, visibility: 'private' } }).post, {
    id: '1001',
    href: 'https://social.example/@mira/1001',
    state: 'withheld',
    reason: 'private',
  });
});

test('Mastodon: a quote is shown only in the state that allows it', () => {
  const { status } = own('social/mastodon.json');
  const quoted = (quote: unknown) => {
    return fromMastodon({ status: { ...status, quote } }).post!.quoted!;
  };
  const words = { content: '<p>Not yours</p>', account: { acct: 'x' }, visibility: 'public' };
  for (const [state, reason] of Object.entries({
    pending: 'pending',
    rejected: 'revoked',
    revoked: 'revoked',
    unauthorized: 'private',
    blocked_account: 'blocked',
    blocked_domain: 'blocked',
    muted_account: 'blocked',
    'of next year': 'private',
    constructor: 'private',
  })) {
    assert.deepEqual(quoted({ state, quoted_status: words }), { state: 'withheld', reason }, state);
  }
  assert.deepEqual(quoted({ state: 'deleted', quoted_status: null }), { state: 'deleted' });
  assert.equal(quoted({ state: 'accepted', quoted_status: words }).text, 'Not yours');
  assert.equal(quoted(words).text, 'Not yours', 'Akkoma');
});

test('Mastodon: answers in a circle and to themselves are still there', () => {
  const reply = (id: string, to: string) => ({ id, in_reply_to_id: to, content: id, visibility: 'public' });
  const { replies } = fromMastodon({
    context: { descendants: [reply('a', 'b'), reply('b', 'a'), reply('c', 'c'), reply('d', '')] },
  });
  assert.equal(postsOf({ replies }).length, 4);
});

test('Mastodon: a thread of 5,000 answers in a row is drawn whole', () => {
  const descendants = Array.from({ length: 5000 }, (_, index) => ({
    id: `${index + 1}`,
    in_reply_to_id: `${index}`,
    content: 'x',
    visibility: 'public',
  }));
  assert.equal(postsOf(fromMastodon({ context: { descendants } })).length, 5000);
});

test('Bluesky: a real thread has 4 posts, 3 deep, and all 6 facets cut where they should be', outside, () => {
  const exchange = detect(shared('social/bluesky-getPostThread-4-nodes.json'))!;
  const posts = postsOf(exchange);
  assert.equal(posts.length, 4);
  assert.equal(Math.max(...posts.map(({ depth }) => depth)), 3);
  const marked = posts
    .flatMap(({ post }) => (Array.isArray(post.text) ? post.text : []))
    .filter((run) => typeof run === 'object');
  assert.deepEqual(
    marked.map((run) => 'text' in run && `${run.type} ${run.text}`),
    [
      'hashtag #rstats',
      'mention @benguinaudeau.bsky.social',
      'mention @favstats.bsky.social',
      'link jbgruber.github.io/atr/index.html',
      'mention @benguinaudeau.bsky.social',
      'mention @favstats.bsky.social',
    ],
  );
});

test('Bluesky: deleted, blocked, hidden and opted-out posts say so, with nothing of their words, and lose no neighbour', () => {
  const { post, replies } = fromBluesky(own('social/bluesky.json'));
  assert.deepEqual(
    replies!.map(({ state, reason, text }) => [state, reason, text]),
    [
      ['deleted', undefined, undefined],
      ['withheld', 'blocked', undefined],
      ['withheld', 'opted-out', undefined],
      ['withheld', 'hidden', undefined],
      [undefined, undefined, 'A film'],
      [undefined, undefined, 'Photos'],
      [undefined, undefined, 'Quoting'],
    ],
  );
  assert.equal(wordsOf(replies![2]!.replies![0]!.text), 'Below the shy one');
  const withheld = JSON.stringify(replies!.slice(0, 4).map((reply) => ({ ...reply, replies: undefined })));
  assert.doesNotMatch(withheld, /Shy|shy\.example|Only for|Rude|rude\.example/);
  assert.deepEqual(post!.quoted, {
    id: 'at://did:plc:tomas/app.bsky.feed.post/3qqq',
    href: 'https://bsky.app/profile/did:plc:tomas/post/3qqq',
    state: 'withheld',
    reason: 'revoked',
  });
});

test('Bluesky: bytes are cut as bytes, and pictures, films and quotes are what they are', () => {
  const { post, replies } = fromBluesky(own('social/bluesky.json'));
  assert.deepEqual(post!.text, [
    'Ω ✨ see ',
    { type: 'link', text: 'news.example', href: 'https://news.example/a' },
    ' now',
  ]);
  assert.equal(post!.author!.verified, true);
  assert.deepEqual(post!.media, [{ src: 'https://cdn.bsky.example/f1', alt: 'One', width: 4, height: 3 }]);
  const [film, photos, quoting] = replies!.slice(4);
  assert.deepEqual(film!.media, [
    { type: 'video', poster: 'https://video.bsky.example/still.jpg', alt: 'A film', width: 16, height: 9 },
  ]);
  assert.equal(film!.sensitive, true);
  assert.deepEqual(
    photos!.media!.map(({ src }) => src),
    ['https://cdn.bsky.example/g1', 'https://cdn.bsky.example/g2'],
  );
  assert.equal(wordsOf(quoting!.quoted!.text), 'Older words');
  assert.equal(replies![2]!.replies![0]!.lang, undefined, 'two languages are no language');
});

test('Bluesky: a facet that cuts a character, overlaps or lies outside is plain text', () => {
  const text = 'ab✨cd';
  const facet = (byteStart: unknown, byteEnd: unknown) => ({ index: { byteStart, byteEnd }, features: [{ tag: 't' }] });
  for (const facets of [
    [facet(2, 4)],
    [facet(3, 5)],
    [facet(5, 99)],
    [facet(4, 2)],
    [facet(-1, 2)],
    [facet('0', '2')],
    [facet({ toString: 1 }, {})],
    [{}],
    {},
    null,
  ]) {
    assert.equal(
      wordsOf(fromBluesky({ uri: 'at://x', record: { text, facets } }).post!.text),
      text,
      JSON.stringify(facets),
    );
    assert.ok(!JSON.stringify(fromBluesky({ record: { text, facets } })).includes('hashtag'));
  }
  assert.deepEqual(fromBluesky({ record: { text, facets: [facet(0, 2), facet(1, 5), facet(5, 7)] } }).post!.text, [
    { type: 'hashtag', text: 'ab', href: 'https://bsky.app/hashtag/t' },
    '✨',
    { type: 'hashtag', text: 'cd', href: 'https://bsky.app/hashtag/t' },
  ]);
});

test('X: a real post with a quoted one has its words, mark and picture', outside, () => {
  const { platform, post } = detect(shared('social/x-syndication-tweet-with-quote-tweet.json'))!;
  assert.equal(platform, 'x');
  assert.match(wordsOf(post!.text), /^#ReactNative's new architecture/);
  assert.equal(
    wordsOf(post!.quoted!.text),
    'If you are interested about View Flattening in React Native, I wrote a short post about it: github.com/reactwg/react-…\n\nLet me know what you think!',
  );
  assert.deepEqual([post!.quoted!.media![0]!.width, post!.quoted!.media![0]!.height], [1995, 896]);
});

test('X: places are code points of the escaped text, and the shown range holds', () => {
  const { post } = fromX(own('social/x.json'));
  assert.deepEqual(post!.text, [
    '🎬 ',
    { type: 'hashtag', text: '#film', href: 'https://x.com/search?q=%23film' },
    ' & more <3 ',
    { type: 'link', text: 'news.example/a', href: 'https://news.example/a' },
  ]);
  assert.deepEqual(post!.media, [
    {
      type: 'video',
      src: 'https://video.example/large.mp4',
      poster: 'https://pbs.example/still.jpg',
      alt: 'A trailer',
      width: 1280,
      height: 720,
    },
  ]);
  assert.equal(post!.card!.href, 'https://news.example/a');
  assert.equal(post!.author!.verified, undefined, 'a bought badge verifies nothing');
  assert.deepEqual([post!.quoted!.lang, post!.quoted!.author!.verified], [undefined, true]);
  assert.deepEqual([post!.state, post!.sensitive, post!.inReplyTo], ['edited', true, '1998']);
});

test('X: entities that are missing, no list or no object leave the words', () => {
  for (const entities of [
    undefined,
    null,
    [],
    'x',
    {},
    { urls: {} },
    { hashtags: null, urls: [null, 7, { indices: null }, { indices: ['a'] }] },
  ]) {
    assert.equal(wordsOf(fromX({ text: 'Words &lt;b&gt;', user: {}, entities }).post!.text), 'Words <b>');
  }
});

test('X: nothing, a tombstone and an escaped escape are what they say', () => {
  assert.deepEqual(fromX({}).post, { state: 'withheld', reason: 'unavailable' });
  const tomb = (text: string) => fromX({ __typename: 'TweetTombstone', tombstone: { text: { text } } }).post;
  assert.deepEqual(tomb('This Post was deleted by the Post author. Learn more'), { state: 'deleted' });
  assert.deepEqual(tomb('This Post is from a suspended account. Learn more'), { state: 'withheld', reason: 'removed' });
  assert.deepEqual(
    tomb('You’re unable to view this Post because this account owner limits who can view their Posts.'),
    { state: 'withheld', reason: 'private' },
  );
  assert.equal(fromX({ text: '&amp;lt;script&amp;gt;', user: {} }).post!.text, '&lt;script&gt;');
  assert.ok(
    fromX({
      text: 'lone \ud800 #\ud800',
      user: { screen_name: '\ud800' },
      entities: { hashtags: [{ indices: [7, 9] }] },
    }).post,
  );
});

test('ActivityStreams: a real Note names its author by address and has its picture described', outside, () => {
  const { post } = detect(shared('social/as2-note-mastodon-reply-alt-text.json'))!;
  assert.equal(post!.author!.handle, '@kde@floss.social');
  assert.match(post!.media![0]!.alt!, /^The KDE dragons/);
  assert.equal(post!.lang, 'en');
  assert.deepEqual(post!.counts, { shares: 24, likes: 39 });
});

test('ActivityStreams: actors, languages, poll and answers come from what is given beside', () => {
  const { note, ...beside } = own('social/activitystreams.json');
  const { post, replies } = fromActivityStreams(note, beside);
  assert.deepEqual(post!.author, {
    name: ['Mira ', { type: 'emoji', src: 'https://social.example/heart.png', alt: ':heart:' }],
    handle: '@mira@social.example',
    href: 'https://social.example/@mira',
    avatar: 'https://social.example/mira.png',
  });
  assert.deepEqual([post!.text, post!.lang, post!.contentWarning], ['Das Ende', 'de', 'Ending']);
  assert.deepEqual(post!.translations, [{ lang: 'en', text: 'The ending', contentWarning: 'The end' }]);
  assert.deepEqual(post!.poll, {
    options: [
      { text: 'Ja', votes: 3 },
      { text: 'Nein', votes: 1 },
    ],
    voters: 4,
    ends: '2026-03-02T00:00:00Z',
    ended: true,
  });
  assert.deepEqual(
    replies!.map(({ id, replies: below }) => [id, below?.map(({ state }) => state)]),
    [['https://social.example/notes/2', ['deleted']]],
  );
  assert.deepEqual(detect(own('social/activitystreams.json')), { platform: 'activitypub', post, replies });
});

test('oEmbed: five providers give author and address, and their markup only its words', outside, () => {
  const found = Object.values(shared('social/oembed-5-providers-bbc.json')).map((answer) => detect(answer)!);
  assert.deepEqual(
    found.map(({ platform, post }) => [
      platform,
      post!.author!.name,
      post!.author!.handle,
      post!.href,
      wordsOf(post!.text).slice(0, 24),
    ]),
    [
      [
        'instagram',
        'BBC Turkce',
        '@bbcturkce',
        'https://www.instagram.com/reel/CeWO3HcIE9w/?utm_source=ig_embed&ig_rid=b6b91062-7174-4784-9a99-139d52bc5b29',
        '',
      ],
      [
        'x',
        'Miley Ray Cyrus',
        '@MileyCyrus',
        'https://twitter.com/MileyCyrus/status/1237210910835392512',
        'Australia: Due to the re',
      ],
      ['youtube', 'Rick Astley', undefined, 'https://www.youtube.com/watch?v=1e05_rwHvOM', 'Rick Astley - Never Gonn'],
      [
        'tiktok',
        'Cuppy',
        '@cuppymusic',
        'https://www.tiktok.com/@cuppymusic/video/7086167423639997701',
        'Cupcakes, You don watch ',
      ],
      [
        'facebook',
        'Rick Astley',
        undefined,
        'https://www.facebook.com/RickAstley/posts/545713756920775',
        'Had a fantastic time at ',
      ],
    ],
  );
  assert.doesNotMatch(JSON.stringify(found), /[<>]/);
  assert.equal(fromOEmbed({}).post !== undefined, true);
});

test('a document is told from the others by itself, and an exchange is one already', () => {
  for (const [name, platform] of Object.entries({
    mastodon: 'mastodon',
    bluesky: 'bluesky',
    x: 'x',
    activitystreams: 'activitypub',
  })) {
    const found = detect(own(`social/${name}.json`));
    assert.equal(found?.platform, platform);
    assert.deepEqual(detect(found), found, 'its own result');
  }
  assert.equal(detect(own('social/bluesky.json').thread)?.platform, 'bluesky');
  assert.equal(detect({ posts: [own('social/bluesky.json').thread.post] })?.platform, 'bluesky');
  assert.equal(detect(own('social/mastodon.json').status)?.platform, 'mastodon');
  for (const other of [null, undefined, {}, [], 7, 'text', { a: 1 }, { type: { toString: 1 } }])
    assert.equal(detect(other), null);
});

test('Mastodon: one translation by the id of its status, and the emoji that a poll brings itself', () => {
  const { status } = own('social/mastodon.json');
  const cat = { shortcode: 'cat', url: 'https://files.social.example/cat.gif' };
  const { post } = fromMastodon({
    status: { ...status, poll: { options: [{ title: ':cat:', votes_count: null }], emojis: [cat] } },
    translations: { [status.id]: { content: '<p>Words</p>', language: 'en', provider: 'DeepL.com' } },
  });
  assert.deepEqual(post!.poll!.options, [{ text: [{ type: 'emoji', src: cat.url, alt: ':cat:' }] }]);
  assert.equal(post!.translations![0]!.text, 'Words');
});

test('Bluesky: what a post may quote besides posts is a page to open', () => {
  const creator = { did: 'did:plc:mira', handle: 'mira.example' };
  const at = (kind: string) => `at://did:plc:mira/app.bsky.${kind}/3abc`;
  const cardOf = (record: object) =>
    fromBluesky({ record: { text: 'See' }, embed: { record: { creator, ...record } } }).post!.card;
  const pages = 'https://bsky.app/profile/did:plc:mira';
  assert.deepEqual(cardOf({ uri: at('graph.list'), name: 'Critics' }), {
    href: `${pages}/lists/3abc`,
    title: 'Critics',
  });
  assert.deepEqual(cardOf({ uri: at('feed.generator'), displayName: 'Films' }), {
    href: `${pages}/feed/3abc`,
    title: 'Films',
  });
  assert.deepEqual(cardOf({ uri: at('graph.starterpack'), record: { name: 'People' } }), {
    href: 'https://bsky.app/starter-pack/did:plc:mira/3abc',
    title: 'People',
  });
  assert.deepEqual(cardOf({ uri: 'at://did:plc:mira/app.bsky.labeler.service/self' }), {
    href: 'https://bsky.app/profile/mira.example',
    title: 'mira.example',
  });
});

test('Bluesky: an author who has opted out is withheld where they are quoted beside pictures too', () => {
  const quoted = { uri: 'at://x', author: { labels: [{ val: '!no-unauthenticated' }] }, value: { text: 'Shy' } };
  const media = { images: [{ fullsize: 'https://cdn.bsky.example/f1', alt: 'One' }] };
  const { post } = fromBluesky({ record: { text: 'See' }, embed: { record: { record: quoted }, media } });
  assert.deepEqual([post!.quoted!.reason, post!.media!.length], ['opted-out', 1]);
  assert.doesNotMatch(JSON.stringify(post), /Shy/);
});

test('X: a poll in a card is a poll', () => {
  const words = (string_value: string) => ({ type: 'STRING', string_value });
  const { post } = fromX({
    text: 'Who?',
    user: {},
    card: {
      name: 'poll2choice_text_only',
      url: 'card://1',
      binding_values: {
        choice1_label: words('Yes'),
        choice1_count: words('12'),
        choice2_label: words('No'),
        choice2_count: words('many'),
        end_datetime_utc: words('2026-03-02T00:00:00Z'),
        counts_are_final: { type: 'BOOLEAN', boolean_value: true },
      },
    },
  });
  assert.deepEqual(post!.poll, {
    options: [{ text: 'Yes', votes: 12 }, { text: 'No' }],
    ends: '2026-03-02T00:00:00Z',
    ended: true,
  });
  assert.equal(post!.card, undefined);
});

test('ActivityStreams: answers and actors come from a Collection, its first page or the Note itself', () => {
  const note = {
    id: 'https://s.example/1',
    type: 'Note',
    content: 'Hi',
    attributedTo: ['https://s.example/users/mira'],
  };
  const answer = { id: 'https://s.example/2', type: 'Note', content: 'Yes', inReplyTo: note.id };
  const actors = { id: 'https://s.example/users/mira', name: 'Mira' };
  for (const replies of [
    [answer],
    { type: 'OrderedCollection', orderedItems: [answer, 'https://s.example/3'] },
    { type: 'Collection', first: { type: 'CollectionPage', items: answer } },
  ]) {
    for (const found of [
      fromActivityStreams(note, { actors, replies }),
      fromActivityStreams({ ...note, replies }, { actors }),
    ]) {
      assert.equal(found.post!.author!.name, 'Mira');
      assert.deepEqual(
        found.replies!.map(({ text }) => text),
        ['Yes'],
      );
    }
  }
  const { attributedTo, ...object } = note;
  const created = detect({ type: 'Create', id: 'https://s.example/c', actor: attributedTo[0], object });
  assert.equal(created!.post!.author!.handle, '@mira@s.example');
});

test('a document of a known kind with no post in it is none', () => {
  for (const empty of [{ ancestors: [], descendants: [] }, { thread: [] }, { thread: {}, hasOtherReplies: false }])
    assert.equal(detect(empty), null, JSON.stringify(empty));
});
