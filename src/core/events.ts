/** A widget could not render or handle an event; it now shows its light DOM. Bubbles, so that a page may count them. */
export class StetErrorEvent extends Event {
  constructor(readonly error: unknown) {
    super('stet-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stet-error': StetErrorEvent;
  }
}
