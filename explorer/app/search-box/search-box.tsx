import { useEffect, useRef } from 'react';
import { useMessages } from '../language/language.tsx';
import { pathOf } from '../routing/path.ts';
import { useHref } from '../routing/href.ts';
import { useNavigation } from '../routing/navigation.tsx';
import { Combobox } from './combobox.tsx';
import { WITH_PAGES, type Found } from './query.ts';

/** The one box, on every page: `/` leads to it, Enter to what is chosen or to all that answers. */
export function SearchBox() {
  const { search } = useMessages();
  const { address, go } = useNavigation();
  const href = useHref();
  const field = useRef<HTMLInputElement>(null);
  const language = address.search.get('lang');

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = (event.target as Element).closest('input, textarea, select, [contenteditable]') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  const choose = ({ node }: Found): void => go(href(pathOf(node.id) ?? '/'));
  return (
    <form
      role="search"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.blur();
        go(href(`/search?q=${encodeURIComponent(field.current?.value.trim() ?? '')}`));
      }}
    >
      <Combobox
        label={search.label}
        name="q"
        start={address.pathname === '/search' ? (address.search.get('q') ?? '') : ''}
        types={WITH_PAGES}
        field={field}
        onChoose={choose}
      />
      {language !== null && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{search.submit}</button>
    </form>
  );
}
