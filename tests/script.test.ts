/** Cypher scripts are taken apart at their semicolons, as cypher-shell does. */
import { describe, expect, it } from '@jest/globals';
import { ScriptError, statementsOf } from '../src/graph/script.js';

const texts = (script: string) => statementsOf(script).map(({ text }) => text);

describe('statementsOf', () => {
  it('takes apart at semicolons, the last of which may be missing', () => {
    expect(texts('RETURN 1; RETURN 2;')).toEqual(['RETURN 1', 'RETURN 2']);
    expect(texts('RETURN 1; RETURN 2')).toEqual(['RETURN 1', 'RETURN 2']);
  });

  it.each(['', '   \n\n', ';;;', '// nothing\n', '/* nothing; at all */', '// a; b', ' ; // c\n ; /* d */ ;'])(
    'finds no statement in %j',
    (script) => {
      expect(texts(script)).toEqual([]);
    },
  );

  it.each([
    ['a string in single quotes', `RETURN 'a;b'`],
    ['a string in double quotes', `RETURN "a;b"`],
    ['a name in backticks', 'MATCH (`a;b`) RETURN 1'],
    ['a string with the other quote', `RETURN 'say "x;y"', "it's; so"`],
    ['a string with escaped quotes', String.raw`RETURN 'it\'s; so', "say \"x;y\""`],
    ['a string that ends with a backslash', String.raw`RETURN 'a\\', 'b;c'`],
    ['a string with the signs of comments', `RETURN 'http://x;y', '/* no; comment */'`],
    ['a name with a backslash, which escapes nothing', 'RETURN 1 AS `a\\`'],
    ['a name with a doubled backtick', 'RETURN 1 AS `a``;b`'],
    ['a line comment within', 'RETURN 1 // one; two\n, 2'],
    ['a line comment with a quote within', "RETURN 1 // it's\n, 2"],
    ['a block comment within', "RETURN /* it's; so // */ 1"],
    ['a string over several lines', "RETURN 'a;\n;b'"],
    ['Hangul', "RETURN '지금; 우리'"],
  ])('leaves %s whole', (_name, statement) => {
    expect(texts(`${statement};\nRETURN 2;`)).toEqual([statement, 'RETURN 2']);
  });

  it('tells the line on which each statement begins, comments before it not counted', () => {
    const script = '// 1\n\nRETURN 1; RETURN 2;\n/* 4\n5 */ RETURN 5\n;\n\n// 8\nRETURN\n  9';
    expect(statementsOf(script)).toEqual([
      { text: 'RETURN 1', line: 3 },
      { text: 'RETURN 2', line: 3 },
      { text: 'RETURN 5', line: 5 },
      { text: 'RETURN\n  9', line: 9 },
    ]);
  });

  it('counts lines the same where they end with CRLF', () => {
    const script = "// 1\r\nRETURN 'a;\r\nb';\r\n// c; d\r\nRETURN 5;\r\n";
    expect(statementsOf(script)).toEqual([
      { text: "RETURN 'a;\r\nb'", line: 2 },
      { text: 'RETURN 5', line: 5 },
    ]);
  });

  it('does not take a mark at the start of the file for a statement', () => {
    expect(texts('\uFEFF// only a comment\n')).toEqual([]);
    expect(statementsOf('\uFEFFRETURN 1;')).toEqual([{ text: 'RETURN 1', line: 1 }]);
  });

  it.each([
    ['a string in single quotes', "RETURN 1;\n\nRETURN 'a;\nb", 3, /string/],
    ['a string in double quotes', 'RETURN "a', 1, /string/],
    ['a string whose last quote is escaped', String.raw`RETURN 'a\'`, 1, /string/],
    ['a name', '\nRETURN `a;', 2, /name/],
    ['a comment', 'RETURN 1;\n/* RETURN 2;\n', 2, /comment/],
  ])('refuses %s that is never closed, with its line', (_name, script, line, message) => {
    let error: unknown;
    try {
      statementsOf(script);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ScriptError);
    expect((error as ScriptError).line).toBe(line);
    expect((error as ScriptError).message).toMatch(message);
  });
});
