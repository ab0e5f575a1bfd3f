import { useEffect } from 'react';
import { useLanguage } from '../language/language.tsx';
import { useHref } from '../routing/href.ts';
import { useNavigation } from '../routing/navigation.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { closeSources } from '../sources/closing.ts';

/** The top of every page: where one is, the box, the other language. */
export function Header() {
  const { messages, language } = useLanguage();
  const { address } = useNavigation();
  const href = useHref();
  const search = new URLSearchParams(address.search);
  const other = language === 'ko' ? 'en' : 'ko';
  search.set('lang', other);
  useEffect(closeSources, []);
  return (
    <>
      <a className="skip" href="#main">
        {messages.skip}
      </a>
      <header className="top">
        <a className="home" href={href('/')}>
          <span className="word">Inyeon</span> <span lang="ko">인연</span>
        </a>
        <SearchBox />
        <nav>
          <a href={href('/connect')}>{messages.nav.connect}</a>
          <a href={`${address.pathname}?${search.toString()}`} hrefLang={other} lang={other}>
            {messages.theOther}
          </a>
        </nav>
      </header>
    </>
  );
}
