/**
 * Remembers what the reader has done inside a shadow root whose content is about to be replaced: where the focus is and
 * which details are open. The function it gives puts both onto the new content, by their position among their like.
 */
export function rememberReader(root: ShadowRoot): () => void {
  const all = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) => [...root.querySelectorAll(tag)];
  const open = all('details').map((details) => details.open);
  const focused = root.activeElement;
  const tag = focused?.localName as keyof HTMLElementTagNameMap;
  const place = focused ? all(tag).indexOf(focused as HTMLElement) : -1;
  return () => {
    all('details').forEach((details, index) => (details.open = open[index] ?? details.open));
    if (focused) all(tag)[place]?.focus({ preventScroll: true });
  };
}
