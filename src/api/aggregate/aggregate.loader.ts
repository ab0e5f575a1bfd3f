import { yearIn } from '../../graph/partial-dates.js';
import { CREDITS } from '../credit/credit.loader.js';
import { batch } from '../../graph/batch.js';
import { statement } from '../../graph/statement.js';
import { kindIn } from '../../model/ids/kinds.js';

/** How many credits somebody has, by the year of the premiere and the relation. */
export const creditYearsByPerson = batch({
  name: 'creditYearsByPerson',
  statement: (where) => `UNWIND $parents AS parent
MATCH (:Person {id: parent})-[credit:${CREDITS}]->(show:Show) ${where()}
RETURN parent, ${yearIn('show.premieredOn')} AS year, type(credit) AS type, count(credit) AS count`,
});

/** How many shows each network premiered in each year. */
export const NETWORK_YEARS = statement(
  'showsByNetwork',
  `MATCH (show:Show)-[:AIRED_ON]->(network:Company)
WITH network.id AS id, ${yearIn('show.premieredOn')} AS year, count(DISTINCT show) AS count
MATCH (network:Company {id: id})
RETURN network{.*} AS network, id, year, count ORDER BY id, year`,
);

/** How many shows of each year were made from what. */
export const ADAPTATION_YEARS = statement(
  'adaptationShare',
  `MATCH (show:Show)
WITH ${yearIn('show.premieredOn')} AS year, COUNT { (show)-[:BASED_ON]->() } AS sources,
  COUNT { (show)-[:BASED_ON]->(:Webtoon) } AS webtoons
RETURN year, count(*) AS shows, sum(CASE WHEN sources > 0 THEN 1 ELSE 0 END) AS adaptations,
  sum(CASE WHEN webtoons > 0 THEN 1 ELSE 0 END) AS fromWebtoons`,
);

/** How many names there are by the type of their bearer, script and language. The bearer's id stands on the name. */
export const NAME_LANGUAGES = statement(
  'nameLanguages',
  `MATCH (name:Name) WHERE name.bearer IS NOT NULL
RETURN ${kindIn('name.bearer')} AS type, name.script AS script, name.locale AS locale,
  count(name) AS names, count(DISTINCT name.bearer) AS bearers
ORDER BY type, script, locale`,
);
