import { useLanguage } from '../language/language.tsx';
import { pathOf } from '../routing/path.ts';
import { useHref } from '../routing/href.ts';

/** Something that has a name, perhaps in Hangul too. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nativeName?: string | null | undefined;
}

/** The two names of a thing in the order of the reader's script. */
export function useNames({ name, nativeName }: Pick<Named, 'name' | 'nativeName'>): readonly Written[] {
  const { language } = useLanguage();
  const latin: Written = { text: name, lang: isHangul(name) ? 'ko' : 'en' };
  if (nativeName == null || nativeName === name) return [latin];
  const hangul: Written = { text: nativeName, lang: 'ko' };
  return language === 'ko' ? [hangul, latin] : [latin, hangul];
}

/** A name, and the language that it is read in. */
export interface Written {
  readonly text: string;
  readonly lang: string;
}

function isHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

/** A thing by its name in the reader's script, and beside it, quieter, in the other; a link where it has a page. */
export function Name({ of, isShort = false }: { readonly of: Named; readonly isShort?: boolean }) {
  const [first, second] = useNames(of);
  const href = useHref();
  const path = pathOf(of.id);
  const text = <span lang={first!.lang}>{first!.text}</span>;
  return (
    <span className="name">
      {path === undefined ? text : <a href={href(path)}>{text}</a>}
      {!isShort && second !== undefined && (
        <>
          {' '}
          <span className="other-script" lang={second.lang}>
            {second.text}
          </span>
        </>
      )}
    </span>
  );
}

/** The heading of a thing's page, in both scripts. */
export function Title({ of, kind }: { readonly of: Pick<Named, 'name' | 'nativeName'>; readonly kind: string }) {
  const [first, second] = useNames(of);
  return (
    <header className="title">
      <p className="kind">{kind}</p>
      <h1>
        <span lang={first!.lang}>{first!.text}</span>{' '}
        {second !== undefined && (
          <span className="other-script" lang={second.lang}>
            {second.text}
          </span>
        )}
      </h1>
    </header>
  );
}
