/** What the manifest cannot know: which fields come first, what an example says, what a widget is composed of. */
export interface Recipe {
  title: string;
  /** Slots that take plain words though no attribute stands for them. */
  wordSlots?: readonly string[];
  /** Fields at hand; the others are under "More". */
  first: readonly string[];
  /** True where words move between the tags without the widget losing anything. */
  wordsInside: boolean;
  /** What words of a slot stand in, by slot; a span elsewhere, and nothing between the tags. */
  boxes?: Record<string, string>;
  example: Record<string, string>;
  parts?: readonly Part[];
}

/** A widget inside another one. */
export interface Part {
  tag: string;
  title: string;
  slot?: string;
  /** How many there are at first; without `more` there is always this number. */
  examples: readonly Record<string, string>[];
  more: boolean;
}

const CARDS = [
  {
    headline: 'The river that a town moved, and moved back',
    href: '/stories/river',
    kicker: 'Climate',
    published: '2024-02-01',
  },
  {
    headline: 'One seat for every thousand who sit down',
    href: '/stories/exam',
    kicker: 'Education',
    published: '2024-01-29',
  },
];

export const RECIPES: Record<string, Recipe> = {
  'stet-article-card': {
    title: 'Article card',
    first: [
      'headline',
      'href',
      'kicker',
      'summary',
      'byline',
      'published',
      'image',
      'image-alt',
      'image-width',
      'image-height',
      'layout',
      'label',
    ],
    wordsInside: true,
    boxes: { summary: 'p' },
    example: {
      headline: 'A quiet film about an examination takes the year’s loudest prize',
      href: '/stories/12th-fail',
      kicker: 'Film',
      summary: 'Nobody expected the story of a policeman’s entrance exam to fill cinemas for half a year.',
      byline: 'By Asha Rao',
      published: '2024-02-02',
    },
  },
  'stet-article-list': {
    title: 'Article list',
    first: ['layout', 'limit', 'src'],
    wordsInside: true,
    example: {},
    parts: [{ tag: 'stet-article-card', title: 'Card', examples: CARDS, more: true }],
  },
  'stet-quote-block': {
    title: 'Quote',
    first: [
      'text',
      'quote-lang',
      'translation',
      'translation-lang',
      'speaker',
      'speaker-role',
      'source',
      'source-href',
      'said',
      'display',
      'variant',
    ],
    wordsInside: true,
    example: {
      text: 'Bas, ab main retire ho sakta hoon!!!',
      'quote-lang': 'hi-Latn',
      translation: 'Now, I can take my retirement!!!',
      'translation-lang': 'en',
      speaker: 'Vikrant Massey',
      'speaker-role': 'actor',
    },
  },
  'stet-social-exchange': {
    title: 'Social exchange',
    first: ['platform', 'heading', 'href', 'archived', 'live'],
    wordsInside: true,
    example: {
      platform: 'instagram',
      heading: 'Kareena Kapoor and Vikrant Massey on Instagram',
      archived: '2024-02-03',
    },
    parts: [
      {
        tag: 'stet-social-post',
        title: 'Post',
        examples: [{ author: 'Kareena Kapoor', '': '12th Fail ❤️ Legends.', posted: '2024-02-01' }],
        more: false,
      },
      {
        tag: 'stet-social-post',
        title: 'Reply',
        slot: 'replies',
        examples: [
          {
            author: 'Vikrant Massey',
            'reply-to': 'Kareena Kapoor',
            '': 'Bas, ab main retire ho sakta hoon!!!',
            'post-lang': 'hi-Latn',
            translation: 'Now, I can take my retirement!!!',
            'translation-lang': 'en',
            posted: '2024-02-01',
          },
        ],
        more: true,
      },
    ],
  },
  'stet-social-post': {
    title: 'Post',
    wordSlots: ['', 'translation'],
    first: [
      '',
      'author',
      'handle',
      'posted',
      'reply-to',
      'post-lang',
      'translation',
      'translation-lang',
      'platform',
      'href',
    ],
    wordsInside: true,
    boxes: { '': 'p', translation: 'p' },
    example: {},
  },
  'stet-award-badge': {
    title: 'Award badge',
    wordSlots: [''],
    first: ['outcome', 'award', 'category', 'recipient', 'work', 'body', 'edition', 'year', 'variant', 'icon'],
    wordsInside: false, // words of its own would replace the sentence that it composes in the reader's language
    example: {
      award: 'Best Actor',
      category: 'Critics',
      work: '12th Fail',
      body: 'Filmfare Awards',
      edition: '69',
      year: '2024',
      variant: 'pill',
    },
  },
  'stet-award-list': {
    title: 'Award list',
    first: ['heading', 'level', 'group', 'limit'],
    wordsInside: true,
    example: { heading: 'Awards' },
    parts: [
      {
        tag: 'stet-award-badge',
        title: 'Award',
        examples: [
          { award: 'Best Director', work: 'The Slow Train', body: 'Lakeside Film Festival', year: '2024' },
          {
            outcome: 'nominated',
            award: 'Best Film',
            work: 'The Slow Train',
            body: 'Lakeside Film Festival',
            year: '2024',
          },
        ],
        more: true,
      },
    ],
  },
};

/** The widgets that stand in a page by themselves. */
export const CHOICES = Object.keys(RECIPES).filter((tag) => tag !== 'stet-social-post');

export const WORD_SLOTS = Object.fromEntries(
  Object.entries(RECIPES).map(([tag, { wordSlots = [] }]) => [tag, wordSlots]),
);
