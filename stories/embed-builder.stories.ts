import { EmbedBuilder } from './embed-builder/embed-builder.js';

export default {
  title: 'Embed builder',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
};

/** Choose a widget, fill in what you have, see it, and copy its tag and the script’s. Nothing that you type is sent. */
export const Builder = { render: () => new EmbedBuilder() };
