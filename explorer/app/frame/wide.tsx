import type { ReactNode } from 'react';

/** What may be wider than a window: it is scrolled by itself, by keyboard too, and readers of screens are told what it is. */
export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
