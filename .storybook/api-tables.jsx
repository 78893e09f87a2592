import manifest from '../dist/custom-elements.json';

const elements = manifest.modules
  .flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ path, ...declaration })))
  .filter(({ tagName }) => tagName)
  .sort((one, other) => one.tagName.localeCompare(other.tagName));

/** Backticks as code. */
const Prose = ({ text = '' }) =>
  text.split('`').map((piece, index) => (index % 2 ? <code key={index}>{piece}</code> : piece));

const Table = ({ caption, heads, rows }) =>
  rows.length > 0 && (
    <div className="api-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

const described = ({ name, description }) => [name, <Prose text={description} />];

/** Everything public of one element, as the manifest has it. */
export const Api = ({ tag }) => {
  const {
    summary,
    path,
    attributes = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
  } = elements.find(({ tagName }) => tagName === tag);
  return (
    <>
      <p>
        {summary} <code>import '{entryOf(path)}'</code>
      </p>
      <Table
        caption={`Attributes of ${tag}`}
        heads={['attribute', 'property', 'type, the default first', 'what it is']}
        rows={attributes.map(({ name, fieldName, type, description }) => [
          name,
          <code>{fieldName}</code>,
          <code>{type.text.replaceAll("'", '').replaceAll(/^ \|/g, '“” |')}</code>,
          <Prose text={description} />,
        ])}
      />
      <Table
        caption={`Slots of ${tag}`}
        heads={['slot', 'what goes there']}
        rows={slots.map(({ name, description }) => described({ name: name || '(default)', description }))}
      />
      <Table
        caption={`Events of ${tag}`}
        heads={['event', 'when']}
        rows={events.filter(({ name }) => name.startsWith('stet-')).map(described)}
      />
      <Table caption={`Parts of ${tag}`} heads={['::part()', 'what it is']} rows={cssParts.map(described)} />
      <Table
        caption={`Tokens of ${tag} alone`}
        heads={['custom property', 'what it changes']}
        rows={cssProperties.map(described)}
      />
    </>
  );
};

/** `dist/award-badge/award-list.js` is registered by `stet/award-list/define`. */
const entryOf = (path) => {
  const name = path.replace(/^.*\//, '').replace(/\.js$/, '');
  return `stet/${name === 'social-post' ? 'social-exchange' : name}/define`;
};

export const TAGS = elements.map(({ tagName }) => tagName);
