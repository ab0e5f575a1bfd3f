/** The graph as RDF: read back by a library, in the terms of schema.org and Wikidata, each fact with who states it. */
import { beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import n3 from 'n3';
import { exportGraph } from '../src/export/export.js';
import { termsOf } from '../src/export/vocabulary.js';
import { propertyRules } from '../src/model/property.js';
import type { Store } from '../src/graph/store.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fillOddly, ODD_TEXTS } from './support/odd-store.js';

removeFolders();

const BASE = 'https://inyeon.example/id/';
const SCHEMA = 'https://schema.org/';
const WDT = 'http://www.wikidata.org/prop/direct/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const id = (text: string): string => BASE + text;

onEachEngine('RDF', (engine) => {
  let store: Store;
  let text: string;
  let quads: n3.Quad[];
  let graph: n3.Store;

  beforeAll(async () => {
    store = await engine.empty();
    await fillOddly(store);
    const file = join(newFolder(), 'graph.nq');
    await exportGraph(store, file, { format: 'nquads', base: BASE });
    await store.close();
    text = readFileSync(file, 'utf8');
    quads = new n3.Parser({ format: 'application/n-quads' }).parse(text);
    graph = new n3.Store(quads);
  });

  const values = (subject: string, predicate: string): string[] =>
    [
      ...new Set(graph.getObjects(subject, predicate, null).map((term) => (term.termType === 'Literal' ? n3.termToId(term) : term.value))),
    ].sort();
  const statedIn = (subject: string, predicate: string, object: string): string[] =>
    graph
      .getGraphs(subject, predicate, object)
      .map(({ value }) => value)
      .sort();

  it('is read by a library, line by line, and no line is there twice', () => {
    const lines = text.trimEnd().split('\n');
    expect(quads.length).toBe(lines.length);
    expect(new Set(lines).size).toBe(lines.length);
    for (const {
      subject,
      predicate,
      graph: { termType },
    } of quads) {
      expect([subject, predicate].map((term) => term.termType)).toEqual(['NamedNode', 'NamedNode']);
      expect(['NamedNode', 'DefaultGraph']).toContain(termType);
    }
  });

  it('says who made what, and which articles say so', () => {
    const show = id('show:all-of-us-are-dead');
    expect(values(show, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual([`${SCHEMA}TVSeries`]);
    expect(values(show, `${SCHEMA}director`)).toEqual(values(show, `${WDT}P57`));
    expect(values(show, `${WDT}P57`)).toContain(id('person:lee-jae-gyoo'));
    expect(values(show, `${WDT}P58`)).toContain(id('person:chun-sung-il'));
    expect(values(show, `${WDT}P144`)).toEqual([id('webtoon:now-at-our-school')]);
    expect(values(id('show:our-beloved-summer'), `${WDT}P449`).length).toBeGreaterThan(0);
    const articles = statedIn(show, `${WDT}P57`, id('person:lee-jae-gyoo'));
    expect(articles.length).toBeGreaterThan(2);
    expect(articles.every((article) => article.startsWith(id('article:')))).toBe(true);
    for (const article of articles) expect(values(article, `${SCHEMA}isPartOf`).length).toBe(1);
  });

  it('types dates by how much is known of them, and numbers', () => {
    const types = new Set(
      quads.flatMap(({ object }) =>
        object.termType === 'Literal' &&
        /^\d{4}(-\d\d){0,2}$/.test(object.value) &&
        !object.datatype.value.endsWith('integer') &&
        !object.datatype.value.endsWith('ring')
          ? [`${object.value.split('-').length} ${object.datatype.value}`]
          : [],
      ),
    );
    expect([...types].sort()).toEqual([`1 ${XSD}gYear`, `2 ${XSD}gYearMonth`, `3 ${XSD}date`]);
    const show = id('show:all-of-us-are-dead');
    expect(values(show, `${WDT}P580`)).toContain(`"2022-01-28"^^${XSD}date`);
    expect(values(show, `${WDT}P1113`)).toContain(`"12"^^${XSD}integer`);
    expect(values(show, `${SCHEMA}timeRequired`).every((value) => /^"PT\d+M"\^\^.*duration$/.test(value))).toBe(true);
    expect(values(show, `${WDT}P2047`).length).toBe(values(show, `${SCHEMA}timeRequired`).length);
  });

  it('gives names with their languages, and odd texts as they are', () => {
    const person = id('person:lee-jae-gyoo');
    expect(values(person, `${SCHEMA}name`)).toContain('"이재규"@ko');
    expect(values(person, `${SCHEMA}alternateName`)).toContain('"Lee Jae-gyoo"@ko-latn');
    // A locale that is no language tag is left out rather than written wrongly.
    expect(values(id('person:odd'), `${SCHEMA}name`)).toContain('"Odd"');
    expect(values(id('article:odd'), `${SCHEMA}headline`)).toEqual([`"${ODD_TEXTS.join(' ')}"`]);
  });

  it('links to other databases, and from old ids', () => {
    const person = id('person:lee-jae-gyoo');
    expect(values(person, `${WDT}P4985`)).toEqual(['"1182291"']);
    expect(values(person, `${SCHEMA}sameAs`)).toContain('https://www.themoviedb.org/person/1182291');
    expect(values(id('person:odder'), 'http://www.w3.org/2002/07/owl#sameAs')).toEqual([id('person:odd')]);
  });

  it('leaves out what curators have deprecated', () => {
    expect(values(id('show:odd-0'), `${WDT}P1113`)).toEqual([]);
    expect(values(id('show:odd-0'), `${WDT}P57`)).toEqual([id('person:odd')]);
  });

  it('gives figures as observations of their day', () => {
    const figures = graph.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${SCHEMA}Observation`, null);
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) {
      expect(graph.countQuads(figure, `${SCHEMA}observationAbout`, null, null)).toBeGreaterThan(0);
      expect(graph.countQuads(figure, `${SCHEMA}value`, null, null)).toBeGreaterThan(0);
    }
  });
});

it('has a word for every property that claims can be about', () => {
  // Names are labels, figures observations; how a work was received somewhere neither vocabulary has a word for.
  const otherwise = ['TITLE', 'NAME', 'WELL_RECEIVED_IN'];
  for (const [property, rule] of propertyRules)
    // What may come to nothing has no word in vocabularies of what is.
    expect([property, termsOf(property).forward.length > 0]).toEqual([
      property,
      rule.matter !== 'FIGURE' && rule.newsOf === undefined && !otherwise.includes(property),
    ]);
});
