import { Suspense, useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A part of a page under a heading of its own: React takes each over by itself, first the one that a reader is busy with. */
export function Section({ title, children, id }: SectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} {...(id !== undefined && { id })}>
      <h2 id={heading}>{title}</h2>
      <Suspense>{children}</Suspense>
    </section>
  );
}
