// Songs of soundtracks, from the general knowledge of the editors of Inyeon: with who sings them, where the graph has them.

UNWIND [
  {id: 'song:christmas-tree-v',               releasedOn: '2021-12-24'},
  {id: 'song:its-definitely-you-v-jin',       releasedOn: '2016-12-20'},
  {id: 'song:because-im-stupid-ss501',        releasedOn: '2009'},
  {id: 'song:paradise-t-max',                 releasedOn: '2009'},
  {id: 'song:stand-by-me-shinee',             releasedOn: '2009'}
] AS row
MERGE (song:Entity {id: row.id})
SET song:Song, song.releasedOn = row.releasedOn;

UNWIND [
  {subject: 'song:christmas-tree-v',         text: 'Christmas Tree',       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'song:its-definitely-you-v-jin', text: "It's Definitely You",  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'song:its-definitely-you-v-jin', text: '죽어도 너야',          kind: 'NATIVE',   locale: 'ko'},
  {subject: 'song:because-im-stupid-ss501',  text: "Because I'm Stupid",   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'song:because-im-stupid-ss501',  text: '내 머리가 나빠서',     kind: 'NATIVE',   locale: 'ko'},
  {subject: 'song:paradise-t-max',           text: 'Paradise',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'song:paradise-t-max',           text: '파라다이스',           kind: 'NATIVE',   locale: 'ko'},
  {subject: 'song:stand-by-me-shinee',       text: 'Stand by Me',          kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/TITLE/' + fact.text})
  ON CREATE SET claim.property = 'TITLE', claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.text}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

UNWIND [
  {subject: 'show:our-beloved-summer',       property: 'SOUNDTRACK',   value: 'song:christmas-tree-v',         asWritten: 'Christmas Tree', part: 5},
  {subject: 'show:hwarang',                  property: 'SOUNDTRACK',   value: 'song:its-definitely-you-v-jin', asWritten: "It's Definitely You", part: 2},
  {subject: 'show:boys-over-flowers',        property: 'SOUNDTRACK',   value: 'song:because-im-stupid-ss501',  asWritten: "Because I'm Stupid"},
  {subject: 'show:boys-over-flowers',        property: 'SOUNDTRACK',   value: 'song:paradise-t-max',           asWritten: 'Paradise'},
  {subject: 'show:boys-over-flowers',        property: 'SOUNDTRACK',   value: 'song:stand-by-me-shinee',       asWritten: 'Stand by Me'},
  {subject: 'song:christmas-tree-v',         property: 'PERFORMED_BY', value: 'person:v',                      asWritten: 'V'},
  {subject: 'song:its-definitely-you-v-jin', property: 'PERFORMED_BY', value: 'person:v',                      asWritten: 'V'},
  {subject: 'song:its-definitely-you-v-jin', property: 'PERFORMED_BY', value: 'person:jin',                    asWritten: 'Jin'},
  {subject: 'song:because-im-stupid-ss501',  property: 'PERFORMED_BY', value: 'group:ss501',                   asWritten: 'SS501'},
  {subject: 'song:paradise-t-max',           property: 'PERFORMED_BY', value: 'group:t-max',                   asWritten: 'T-Max'},
  {subject: 'song:stand-by-me-shinee',       property: 'PERFORMED_BY', value: 'group:shinee',                  asWritten: 'SHINee'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.part = fact.part;
