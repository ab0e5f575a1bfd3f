// What every store must hold to: applied at each start, idempotent on both engines.
// On Neo4j a uniqueness constraint brings its index; the embedded adapter adds one for each.

// Every node that has names and claims is an :Entity of exactly one type; ids are unique over all of them.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// The same ids by type, so that (s:Show {id: …}) is a look-up for those who write Cypher.
// [model:constraints] by npm run schema, from src/model/kinds.ts
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT show_id IF NOT EXISTS FOR (n:Show) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webtoon_id IF NOT EXISTS FOR (n:Webtoon) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT novel_id IF NOT EXISTS FOR (n:Novel) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT character_id IF NOT EXISTS FOR (n:Character) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT season_id IF NOT EXISTS FOR (n:Season) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT song_id IF NOT EXISTS FOR (n:Song) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT episode_id IF NOT EXISTS FOR (n:Episode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT company_id IF NOT EXISTS FOR (n:Company) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT platform_id IF NOT EXISTS FOR (n:Platform) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT genre_id IF NOT EXISTS FOR (n:Genre) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tag_id IF NOT EXISTS FOR (n:Tag) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT award_id IF NOT EXISTS FOR (n:Award) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (n:Publication) REQUIRE n.id IS UNIQUE;
// [/model]

// What is said, under which spelling, and by which number elsewhere.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key_id IF NOT EXISTS FOR (n:NameKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT external_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE n.id IS UNIQUE;

// Charts, the places on them, which are found by chart, country and period, and ratings.
CREATE CONSTRAINT chart_id IF NOT EXISTS FOR (n:Chart) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chart_entry_id IF NOT EXISTS FOR (n:ChartEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rating_id IF NOT EXISTS FOR (n:Rating) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audience_rating_id IF NOT EXISTS FOR (n:AudienceRating) REQUIRE n.id IS UNIQUE;
CREATE INDEX audience_rating_aired_on IF NOT EXISTS FOR (n:AudienceRating) ON (n.airedOn);
CREATE INDEX audience_rating_aired_week IF NOT EXISTS FOR (n:AudienceRating) ON (n.airedWeek);
CREATE INDEX chart_entry_edition IF NOT EXISTS FOR (n:ChartEntry) ON (n.edition);

// Who is who: which old id leads where, how each merge is taken back, and which pairs somebody has to look at.
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_record_id IF NOT EXISTS FOR (n:MergeRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;

// What lists are put in order by, and narrowed by where no relation does it: Neo4j reads a page off the index. The embedded
// engine's indexes find equal values only; there they serve `disputed`.
// [model:indexes] by npm run schema, from src/model/kinds.ts
CREATE INDEX person_sort_name IF NOT EXISTS FOR (n:Person) ON (n.sortName);
CREATE INDEX person_sort_native_name IF NOT EXISTS FOR (n:Person) ON (n.sortNativeName);
CREATE INDEX person_born_on IF NOT EXISTS FOR (n:Person) ON (n.bornOn);
CREATE INDEX person_credit_count IF NOT EXISTS FOR (n:Person) ON (n.creditCount);
CREATE INDEX show_sort_name IF NOT EXISTS FOR (n:Show) ON (n.sortName);
CREATE INDEX show_sort_native_name IF NOT EXISTS FOR (n:Show) ON (n.sortNativeName);
CREATE INDEX show_premiered_on IF NOT EXISTS FOR (n:Show) ON (n.premieredOn);
CREATE INDEX show_weighted_rating IF NOT EXISTS FOR (n:Show) ON (n.weightedRating);
CREATE INDEX show_popularity IF NOT EXISTS FOR (n:Show) ON (n.popularity);
CREATE INDEX show_rating_votes IF NOT EXISTS FOR (n:Show) ON (n.ratingVotes);
CREATE INDEX show_best_rank IF NOT EXISTS FOR (n:Show) ON (n.bestRank);
CREATE INDEX show_hours_viewed IF NOT EXISTS FOR (n:Show) ON (n.hoursViewed);
CREATE INDEX show_credit_count IF NOT EXISTS FOR (n:Show) ON (n.creditCount);
CREATE INDEX show_disputed IF NOT EXISTS FOR (n:Show) ON (n.disputed);
CREATE INDEX webtoon_sort_name IF NOT EXISTS FOR (n:Webtoon) ON (n.sortName);
CREATE INDEX webtoon_sort_native_name IF NOT EXISTS FOR (n:Webtoon) ON (n.sortNativeName);
CREATE INDEX webtoon_started_on IF NOT EXISTS FOR (n:Webtoon) ON (n.startedOn);
CREATE INDEX webtoon_adaptation_count IF NOT EXISTS FOR (n:Webtoon) ON (n.adaptationCount);
CREATE INDEX group_sort_name IF NOT EXISTS FOR (n:Group) ON (n.sortName);
CREATE INDEX song_sort_name IF NOT EXISTS FOR (n:Song) ON (n.sortName);
CREATE INDEX song_released_on IF NOT EXISTS FOR (n:Song) ON (n.releasedOn);
CREATE INDEX episode_air_date IF NOT EXISTS FOR (n:Episode) ON (n.airDate);
CREATE INDEX company_sort_name IF NOT EXISTS FOR (n:Company) ON (n.sortName);
CREATE INDEX company_sort_native_name IF NOT EXISTS FOR (n:Company) ON (n.sortNativeName);
CREATE INDEX company_show_count IF NOT EXISTS FOR (n:Company) ON (n.showCount);
CREATE INDEX platform_sort_name IF NOT EXISTS FOR (n:Platform) ON (n.sortName);
CREATE INDEX platform_sort_native_name IF NOT EXISTS FOR (n:Platform) ON (n.sortNativeName);
CREATE INDEX platform_show_count IF NOT EXISTS FOR (n:Platform) ON (n.showCount);
CREATE INDEX genre_sort_name IF NOT EXISTS FOR (n:Genre) ON (n.sortName);
CREATE INDEX genre_sort_native_name IF NOT EXISTS FOR (n:Genre) ON (n.sortNativeName);
CREATE INDEX genre_show_count IF NOT EXISTS FOR (n:Genre) ON (n.showCount);
CREATE INDEX tag_sort_name IF NOT EXISTS FOR (n:Tag) ON (n.sortName);
CREATE INDEX tag_sort_native_name IF NOT EXISTS FOR (n:Tag) ON (n.sortNativeName);
CREATE INDEX tag_show_count IF NOT EXISTS FOR (n:Tag) ON (n.showCount);
CREATE INDEX country_sort_name IF NOT EXISTS FOR (n:Country) ON (n.sortName);
CREATE INDEX country_sort_native_name IF NOT EXISTS FOR (n:Country) ON (n.sortNativeName);
CREATE INDEX country_show_count IF NOT EXISTS FOR (n:Country) ON (n.showCount);
CREATE INDEX place_sort_name IF NOT EXISTS FOR (n:Place) ON (n.sortName);
CREATE INDEX place_sort_native_name IF NOT EXISTS FOR (n:Place) ON (n.sortNativeName);
CREATE INDEX place_show_count IF NOT EXISTS FOR (n:Place) ON (n.showCount);
CREATE INDEX award_year IF NOT EXISTS FOR (n:Award) ON (n.year);
CREATE INDEX article_published_on IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);
CREATE INDEX article_headline IF NOT EXISTS FOR (n:Article) ON (n.headline);
CREATE INDEX publication_sort_name IF NOT EXISTS FOR (n:Publication) ON (n.sortName);
// [/model]

// What was changed when: changes are found by their number, and a moment by its hour.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_number IF NOT EXISTS FOR (n:Change) ON (n.number);
CREATE CONSTRAINT change_hour_id IF NOT EXISTS FOR (n:ChangeHour) REQUIRE n.id IS UNIQUE;

// How far each import of a file is, so that it can be taken up again.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;

// The store itself: its format's version, and which seed files it has taken in.
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_file_id IF NOT EXISTS FOR (n:SeedFile) REQUIRE n.id IS UNIQUE;

// What each release of a source says of each thing, as it says it: what joining makes entities and claims of.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT joining_id IF NOT EXISTS FOR (n:Joining) REQUIRE n.id IS UNIQUE;

// What charts list: each title with all that was seen of it, by which its show is found, and the rows that no known show has yet.
CREATE CONSTRAINT listed_title_id IF NOT EXISTS FOR (n:ListedTitle) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT waiting_places_id IF NOT EXISTS FOR (n:WaitingPlaces) REQUIRE n.id IS UNIQUE;
CREATE INDEX waiting_places_edition IF NOT EXISTS FOR (n:WaitingPlaces) ON (n.edition);
