/**
 * A reader wants to see a post in its platform's own frame, which sends their address and cookies there. Bubbles from
 * the exchange; a consent manager that wants to ask first calls `preventDefault()`, and `showLive()` on the exchange
 * once it may. Uncancelled, the frame opens.
 */
export class StetConsentEvent extends Event {
  constructor(
    /** Name of the platform in lower case: `instagram`. */
    readonly platform: string,
    /** Address of the frame; its host is who will know of the reader. */
    readonly url: string,
  ) {
    super('stet-consent', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stet-consent': StetConsentEvent;
  }
}
