/** A contestant that is written as markup: `markup(item)` for each, and how its words are changed afterwards. */
export function byMarkup(items, markup, change) {
  return {
    async mount(container, count) {
      container.innerHTML = items(count).map(markup).join('');
      await container.lastElementChild.updateComplete;
    },
    async update(container) {
      [...container.children].forEach(change);
      await container.lastElementChild.updateComplete;
    },
  };
}

/** React's: `tree(h, item)` for each, drawn at once. */
export function byReact(items, tree) {
  let root;
  let count;
  const draw = (all) => globalThis.react.flushSync(() => root.render(all.map((item) => tree(globalThis.react.createElement, item))));
  return {
    mount(container, number) {
      count = number;
      root = globalThis.react.createRoot(container);
      draw(items(count));
    },
    update: () => draw(items(count).map((item) => ({ ...item, changed: 'Changed: ' }))),
  };
}

/** Changes the text of what a selector finds inside an item of light DOM. */
export const textOf = (selector) => (item, index) => {
  item.querySelector(selector).textContent = `Changed: ${index}`;
};

/** Changes an attribute of an item. */
export const attributeOf = (name) => (item, index) => item.setAttribute(name, `Changed: ${index}`);
