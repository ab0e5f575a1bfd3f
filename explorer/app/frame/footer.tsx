import { useLanguage } from '../language/language.tsx';
import { Legend } from '../sources/mark.tsx';

/** The end of every page. */
export function Footer() {
  const { messages } = useLanguage();
  return (
    <footer className="bottom">
      <p>{messages.nav.about}</p>
      <Legend />
      <p className="bottom-links">
        <a href="/graphql" target="_self">
          {messages.nav.playground}
        </a>{' '}
        <a href="/docs/" target="_self">
          {messages.nav.documentation}
        </a>
      </p>
    </footer>
  );
}
