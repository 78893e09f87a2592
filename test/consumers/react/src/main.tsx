import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Award, QuoteBlock } from 'stet';
import type {} from 'stet/react';
import 'stet/all';

const awards: Award[] = [{ outcome: 'won', award: 'Best Film', year: '2024' }];

function Story() {
  const quote = useRef<QuoteBlock>(null);
  const [speaker, setSpeaker] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => setSpeaker(quote.current?.speaker ?? ''), []);
  return (
    <main>
      <stet-article-card headline="A quiet film wins" href="/story" kicker="Film" published="2024-02-02" />
      <stet-quote-block ref={quote} speaker="Asha Rao" quote-lang="hi" translation="Now I can rest">
        अब मैं आराम कर सकती हूँ
      </stet-quote-block>
      <p>Said by {speaker}</p>
      <stet-social-exchange heading="A post and its answer" onstet-consent={(event) => setAsked(event.platform)}>
        <stet-social-post author="Asha Rao" handle="@asha" posted="2024-02-02">
          We did it.
        </stet-social-post>
        <stet-social-post slot="replies" author="Mira Osei">
          You did.
        </stet-social-post>
      </stet-social-exchange>
      {asked && <p>May {asked} know of you?</p>}
      <stet-award-badge outcome="won" award="Best Film" body="Lakeside Film Festival" year="2024" />
      <stet-award-list data={awards} onstet-error={(event) => console.error(event.error)} />
    </main>
  );
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Story />
  </StrictMode>,
);
