import { html } from 'lit';

/**
 * A slot whose words stand between quotation marks. White space at either end of them cannot be taken away, so the
 * slot is drawn over it.
 * @param text what fills the slot
 */
export function wordSlot(name: string, text: string) {
  return html`<slot name=${name} class="${/^\s/.test(text) ? 'open' : ''} ${/\s$/.test(text) ? 'close' : ''}"></slot>`;
}
