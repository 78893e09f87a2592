/** Half of a card has been on the screen for one second; told once a card, for a publisher's own counting. Bubbles. */
export class StetViewEvent extends Event {
  constructor(
    /** Where the card leads, as it was written. */
    readonly href: string,
    readonly headline: string,
    /** Place of the card in its list, from 0. */
    readonly index: number,
  ) {
    super('stet-view', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stet-view': StetViewEvent;
  }
}
