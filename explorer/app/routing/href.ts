import { useNavigation } from './navigation.tsx';

/** Makes the addresses of links: a language that the reader's address asks for goes with them. */
export function useHref(): (path: string) => string {
  const { address } = useNavigation();
  const language = address.search.get('lang');
  if (language === null) return same;
  return (path) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

function same(path: string): string {
  return path;
}
