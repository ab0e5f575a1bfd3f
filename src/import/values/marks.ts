/** The mark of a footnote behind a word: [12], [a], [note 3], [주 1], ‡, a star. */
const FOOTNOTES =
  /(?<=\S)\s?\[(?:\d{1,3}|[a-z]|(?:nb|note|n|fn|주|각주|비고) ?\d{1,3})\](?!\()|(?<=[\p{L}\p{N})\]%'"”.!?])\s?(?:[†‡§]+|\*)$/giu;

/** Bold letters, as wikis and Markdown write them. */
const BOLD = /^(?:'''(?<wiki>.+)'''|\*\*(?<markdown>.+)\*\*|<(?<tag>b|strong)>(?<html>.+)<\/\k<tag>>)$/isu;

/** What lists put before those who won, or behind them. */
const WINS = /^[★☆🏆]\s*|\s*[‡★☆🏆]$|\s*\((?:winner|won|수상)\)$/giu;

/** A text without what only marks it: footnotes, and bold letters. */
export function withoutMarks(text: string): string {
  let plain = text.trim();
  for (let before = ''; before !== plain;) {
    before = plain;
    const { wiki, markdown, html } = BOLD.exec(plain)?.groups ?? {};
    plain = (wiki ?? markdown ?? html ?? plain).replace(FOOTNOTES, '').trim();
  }
  return plain;
}

/** A title in quotes, with what may stand behind it: "Spring" (Inst.). */
const QUOTED =
  /^(?:"(?<straight>[^"]+)"|“(?<curly>[^”]+)”|「(?<corner>[^」]+)」|『(?<double>[^』]+)』|〈(?<angle>[^〉]+)〉)(?<behind> ?\(.+\))?$/u;

/** A title without the quotes in which lists print it. */
export function withoutQuotes(title: string): string {
  const { straight, curly, corner, double, angle, behind = '' } = QUOTED.exec(title)?.groups ?? {};
  const inner = straight ?? curly ?? corner ?? double ?? angle;
  return inner === undefined ? title : `${inner.trim()}${behind}`;
}

/** The same of a list that marks who won. */
export function withoutWins(text: string): string {
  return withoutMarks(withoutMarks(text).replace(WINS, ''));
}

/** Whether a list marks a text as the one that won: in bold letters, or with a sign or word of its own. */
export function isMarkedAsWon(text: string): boolean {
  const plain = text.trim().replace(/(?:\s?\[[^\][]{1,8}\])+$/u, '');
  return BOLD.test(plain) || plain.replace(WINS, '') !== plain;
}
