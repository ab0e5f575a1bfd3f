import { describe, expect, it } from '@jest/globals';
import { liftList } from '../src/graph/literal-list.js';

describe('the list of a statement', () => {
  it('becomes a parameter, with every kind of literal', () => {
    const lifted = liftList(`UNWIND [
  {id: 'a', count: 12, share: 0.5, below: -3, \`as\`: "It's", is: true, not: FALSE, none: null}, // a remark, with [brackets]
  {id: 'b\\'c', list: ['x', /* inside */ 'y'], map: {한글: '이재규'}},
] AS row
MERGE (n:Entity {id: row.id})`);
    expect(lifted.params).toEqual({
      rows: [
        { id: 'a', count: 12, share: 0.5, below: -3, as: "It's", is: true, not: false, none: null },
        { id: "b'c", list: ['x', 'y'], map: { 한글: '이재규' } },
      ],
    });
    expect(lifted.text).toBe('UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})');
    expect(lifted).toMatchObject({ line: 1, lines: 3 });
  });

  it.each([
    ['an expression', "UNWIND ['a' + 'b'] AS row RETURN row"],
    ['a call', 'UNWIND [toUpper("a")] AS row RETURN row'],
    ['a parameter', 'UNWIND [$a] AS row RETURN row'],
    ['a list that is worked on', "UNWIND ['a', 'b'][0..1] AS row RETURN row"],
    ['a float without a fraction, which JavaScript has not', 'UNWIND [8.0] AS row RETURN row'],
    ['an escape by number', "UNWIND ['\\u00e9'] AS row RETURN row"],
    ['a list that is never closed', "UNWIND ['a', 'b' AS row RETURN row"],
    ['another statement', "MATCH (n) WHERE n.id IN ['a'] RETURN n"],
  ])('stays where it holds %s', (_what, statement) => {
    expect(liftList(statement)).toMatchObject({ text: statement, params: {} });
  });
});
