import type { ReactNode } from 'react';

/** The page around a view. */
export function Frame({ client, children }: { client: string; children: ReactNode }) {
  return (
    <>
      <header>
        <a href="#/" className="home">
          인연 <span>Inyeon</span>
        </a>
        <p>with {client}</p>
      </header>
      <main>{children}</main>
    </>
  );
}
