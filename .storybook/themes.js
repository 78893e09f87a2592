/* The finished themes, as the toolbar offers them, each with the paper that it was drawn for. */
import broadsheet from '../src/themes/broadsheet.css?inline';
import tabloid from '../src/themes/tabloid.css?inline';
import wire from '../src/themes/wire.css?inline';

export const THEMES = {
  none: { title: 'No theme', css: '' },
  broadsheet: { title: 'Broadsheet', css: broadsheet, paper: ['#fffdf8', '#17150f'] },
  tabloid: { title: 'Tabloid', css: tabloid, paper: ['#ffffff', '#101114'] },
  wire: { title: 'Wire', css: wire, paper: ['#ffffff', '#0f1317'] },
};

const sheet = new CSSStyleSheet();

/** Puts one of the themes onto the page instead of the last one. */
export function wear(name) {
  const { css, paper = ['#ffffff', '#121212'] } = THEMES[name] ?? THEMES.none;
  sheet.replaceSync(`${css}\n:root { --paper: light-dark(${paper}); }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
