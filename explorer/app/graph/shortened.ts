/** A text that has room, cut by how wide its letters are. */
export function shortened(text: string, most: number): string {
  let room = most;
  const letters = [...text];
  const fits = letters.findIndex((letter) => (room -= /[\p{Script=Hangul}\p{Script=Han}]/u.test(letter) ? 1.8 : 1) < 0);
  return fits < 0 ? text : `${letters.slice(0, Math.max(1, fits - 1)).join('')}…`;
}
