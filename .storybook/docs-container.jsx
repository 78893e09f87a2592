import { DocsContainer as Container } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { themes } from 'storybook/theming';

/** The documentation pages, light or dark as the toolbar says; Storybook's own container knows only one of them. */
export function DocsContainer({ context, children }) {
  const [theme, setTheme] = useState(chosenInAddress());
  useEffect(() => {
    const follow = ({ globals }) => setTheme(globals.theme);
    context.channel.on('globalsUpdated', follow);
    return () => context.channel.off('globalsUpdated', follow);
  }, [context]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <Container context={context} theme={theme === 'dark' ? themes.dark : themes.light}>
      {children}
    </Container>
  );
}

function chosenInAddress() {
  const globals = new URLSearchParams(location.search).get('globals') ?? '';
  return /(^|;)theme:dark(;|$)/.test(globals) ? 'dark' : 'light';
}
