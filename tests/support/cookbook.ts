/** The cookbook taken apart: each question with its query and its answer, and the same text with other answers in it. */

/** A fenced block of code. */
export interface Block {
  /** What stands behind the opening fence: graphql, json. */
  readonly language: string;
  /** What stands between the fences. */
  readonly text: string;
  /** On which line of the file the text begins, from 0. */
  readonly line: number;
}

/** One question, from its heading to the next one. */
export interface Recipe {
  readonly question: string;
  /** The lines outside of blocks, as one. */
  readonly explanation: string;
  readonly blocks: readonly Block[];
}

const HEADING = /^(#{1,6}) +(.+?) *$/;
const FENCE = /^```(\w*) *$/;
/** Questions are headings of this level; those above it are chapters. */
const LEVEL = 3;

/** Reads the questions of a cookbook, in its order. What looks like a heading within a block is code. */
export function readCookbook(markdown: string): Recipe[] {
  const recipes: { question: string; explanation: string; blocks: Block[] }[] = [];
  const lines = markdown.split('\n');
  let recipe: (typeof recipes)[number] | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const [, level, title] = HEADING.exec(line) ?? [];
    const language = FENCE.exec(line)?.[1];
    if (level !== undefined && title !== undefined) {
      recipe = level.length === LEVEL ? { question: title, explanation: '', blocks: [] } : undefined;
      if (recipe !== undefined) recipes.push(recipe);
    } else if (language !== undefined) {
      const end = lines.indexOf('```', at + 1);
      if (end < 0) throw new Error(`The block that begins on line ${at + 1} has no end.`);
      recipe?.blocks.push({ language, text: lines.slice(at + 1, end).join('\n'), line: at + 1 });
      at = end;
    } else if (recipe !== undefined && line !== '') recipe.explanation = `${recipe.explanation} ${line}`.trim();
  }
  return recipes;
}

/** The one block of a question in a language. */
export function blockOf({ question, blocks }: Recipe, language: string): Block {
  const [block, ...more] = blocks.filter((other) => other.language === language);
  if (block === undefined || more.length > 0) throw new Error(`"${question}" must have one block of ${language}.`);
  return block;
}

/** The same cookbook with these answers, by their questions, in the place of those it has. */
export function withAnswers(markdown: string, answers: ReadonlyMap<string, unknown>): string {
  const lines = markdown.split('\n');
  // From the last to the first, so that the lines of those to come stay where they are.
  for (const recipe of readCookbook(markdown).reverse()) {
    if (!answers.has(recipe.question)) continue;
    const { line, text } = blockOf(recipe, 'json');
    // On one line: Prettier then breaks only what is too long for one.
    lines.splice(line, text.split('\n').length, JSON.stringify(answers.get(recipe.question)));
  }
  return lines.join('\n');
}
