import { render, type TemplateResult } from 'lit';
import * as articleCard from '../stories/article-card.stories.js';
import * as articleList from '../stories/article-list.stories.js';
import * as awardBadge from '../stories/award-badge.stories.js';
import * as awardList from '../stories/award-list.stories.js';
import * as quoteBlock from '../stories/quote-block.stories.js';
import * as socialExchange from '../stories/social-exchange.stories.js';

interface Story {
  render?: (args: object) => TemplateResult;
  args?: object;
}
type Stories = { default: Story & { title: string } } & Record<string, Story>;

const files = [articleCard, articleList, awardBadge, awardList, quoteBlock, socialExchange] as unknown as Stories[];

/** Every story of every widget, as a template: all the states that the library shows. */
export const everyStory = files.flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories).map(([name, { render: draw = meta.render!, args }]) => ({
    widget: meta.title,
    name,
    draw: () => draw({ ...meta.args, ...args }),
  })),
);

/** A template as an author would write it: drawn where no widget wakes, `.data` as a JSON child. */
export function markupOf(template: TemplateResult): string {
  const page = document.implementation.createHTMLDocument('');
  render(template, page.body, { creationScope: page });
  for (const element of page.querySelectorAll<Element & { data?: unknown }>('*')) {
    if (!element.localName.startsWith('stet-') || element.data === undefined) continue;
    const script = page.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(element.data);
    element.append(script);
  }
  return page.body.innerHTML.replace(/<!--.*?-->/gs, '');
}
