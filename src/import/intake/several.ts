import type { PreparedFile } from './prepared-file.js';

/**
 * The files of one command in the order in which they are taken in: databases before charts, whose titles are looked up in
 * what databases tell; and among them in the order that formats ask for, whatever the order on the command line.
 */
export function inOrder(files: readonly PreparedFile[]): PreparedFile[] {
  const place = ({ layout: { format } }: PreparedFile): number => (format.makesRecords ? 0 : 1000) + (format.order ?? 0);
  return [...files].sort((a, b) => place(a) - place(b));
}
