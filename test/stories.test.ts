import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import * as articleCard from '../stories/article-card.stories.js';
import * as articleList from '../stories/article-list.stories.js';
import * as awardBadge from '../stories/award-badge.stories.js';
import * as awardList from '../stories/award-list.stories.js';
import * as cardBehaviours from '../stories/behaviours/article-card.stories.js';
import * as listBehaviours from '../stories/behaviours/article-list.stories.js';
import * as awardBehaviours from '../stories/behaviours/award-badge.stories.js';
import * as quoteBehaviours from '../stories/behaviours/quote-block.stories.js';
import * as exchangeBehaviours from '../stories/behaviours/social-exchange.stories.js';
import * as doAndDoNot from '../stories/do-and-do-not.stories.js';
import * as quoteBlock from '../stories/quote-block.stories.js';
import * as socialExchange from '../stories/social-exchange.stories.js';
import { violations } from './axe.js';
import { deepElements, settled } from './support.js';

interface Story {
  render?: (args: object) => TemplateResult;
  args?: object;
  /** What the story shows by acting on it: runs in Storybook beside the story, and here as a test of its own. */
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}
type Stories = { default: Story & { title: string } } & Record<string, Story>;

const all = [
  articleCard,
  articleList,
  awardBadge,
  awardList,
  quoteBlock,
  socialExchange,
  doAndDoNot,
  cardBehaviours,
  listBehaviours,
  awardBehaviours,
  quoteBehaviours,
  exchangeBehaviours,
] as unknown as Stories[];

/** Draws a story into a page of its own, hands it over, and takes it away. */
async function withStory(
  meta: Story,
  story: Story,
  look: (page: HTMLElement) => void,
  use: (page: HTMLElement) => Promise<void>,
) {
  const page = document.body.appendChild(document.createElement('main'));
  look(page);
  try {
    render((story.render ?? meta.render!)({ ...meta.args, ...story.args }), page);
    await settled(page);
    await use(page);
  } finally {
    page.remove();
  }
}

for (const { default: meta, ...stories } of all) {
  describe(`stories: ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      for (const theme of ['light', 'dark']) {
        for (const direction of ['ltr', 'rtl']) {
          it(`${name} is accessible, ${theme}, ${direction}`, () =>
            withStory(
              meta,
              story,
              (page) => {
                page.lang = direction === 'rtl' ? 'ar' : 'en';
                page.dir = direction;
                Object.assign(
                  page.style,
                  theme === 'dark'
                    ? { colorScheme: 'dark', background: '#121212', color: '#e8e8e8' }
                    : { colorScheme: 'light', background: '#fff', color: '#1a1a1a' },
                );
              },
              async (page) => {
                expect(await violations(page)).to.deep.equal([]);
                expect(deepElements(page).filter((element) => element.matches(':not(:defined)'))).to.deep.equal([]);
              },
            ));
        }
      }
      const { play } = story;
      if (!play) continue;
      it(`${name} plays`, () =>
        withStory(
          meta,
          story,
          (page) => (page.lang = 'en'),
          (page) => play.call(story, { canvasElement: page }),
        ));
    }
  });
}
