import type { StoredClaim } from './ledger.js';
import { ruleOf } from '../model/property.js';
import type { Reader } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import { byText } from '../order.js';
import { isIdOf } from '../model/ids/kinds.js';
import { nameId } from '../model/ids/names.js';
import { NAME_KINDS, type NameKind } from '../model/name-kinds.js';
import { scriptOf, type Script } from '../names/script.js';

/** A spelling of an entity's name, and the articles that print it. */
export interface AttestedName {
  readonly id: string;
  readonly entity: string;
  readonly text: string;
  readonly script: Script;
  readonly kind: NameKind;
  readonly locale: string | null;
  readonly articles: readonly string[];
  /** Whether a claim says what kind of name it is: else that is only what it usually is. */
  readonly isTold?: boolean;
}

/** A spelling that an article prints for an entity. */
interface Attestation {
  readonly entity: string;
  readonly text: string;
  readonly article: string;
  /** Set where the article says what kind of name it is. */
  readonly kind?: NameKind;
  readonly locale?: string | null;
}

/** The spellings that an article prints for an entity which it mentions. */
export interface PrintedMention {
  readonly article: string;
  readonly entity: string;
  readonly asWritten: readonly string[];
}

/**
 * The names that claims and mentions attest: the texts of TITLE and NAME claims, and every spelling under which an
 * article printed the value of a claim or an entity it mentions. Printed once is attested for good, even where the
 * claim itself is deprecated.
 */
export function attestedNames(claims: readonly StoredClaim[], mentions: readonly PrintedMention[]): AttestedName[] {
  const attestations = [...claims.flatMap(attestationsOf), ...mentions.flatMap(spellingsOf)].flatMap((one) => {
    const text = cleaned(one.text);
    return text === '' ? [] : [{ ...one, text }];
  });
  return [...groupedBy(attestations, nameId)].map(([id, group]) => {
    const { entity, text } = group[0]!;
    // Articles may differ on what a name is: the first kind of the list holds, whoever is read first.
    const [told] = group.filter(({ kind }) => kind !== undefined).sort(byKind);
    const script = scriptOf(text);
    return {
      id,
      entity,
      text,
      script,
      kind: told?.kind ?? usualKind(entity, script),
      locale: told?.locale ?? null,
      articles: [...new Set(group.map(({ article }) => article))].sort(),
      isTold: told !== undefined,
    };
  });
}

function byKind(a: Attestation, b: Attestation): number {
  return (
    NAME_KINDS.indexOf(a.kind!) - NAME_KINDS.indexOf(b.kind!) || byText(a.article, b.article) || byText(a.locale ?? '', b.locale ?? '')
  );
}

/** One blank between words, none around: a line break in a source is not part of a name. */
function cleaned(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function attestationsOf(claim: StoredClaim): Attestation[] {
  const { subject, value, text, citations } = claim;
  const rule = ruleOf(claim.property);
  if (rule?.names && text !== null)
    return citations.flatMap(({ article, asWritten, kind, locale }) => [
      { entity: subject, text, article, kind: (kind ?? undefined) as NameKind | undefined, locale },
      ...(asWritten == null ? [] : [{ entity: subject, text: asWritten, article }]),
    ]);
  if (value === null || !rule?.printsName) return [];
  return citations.flatMap(({ article, asWritten }) => (asWritten == null ? [] : [{ entity: value, text: asWritten, article }]));
}

function spellingsOf({ entity, article, asWritten }: PrintedMention): Attestation[] {
  return asWritten.map((text) => ({ entity, text, article }));
}

/** What a spelling is where nobody says: Hangul is native, Latin of a person's name a romanization. */
function usualKind(entity: string, script: Script): NameKind {
  if (script === 'HANGUL') return 'NATIVE';
  return script === 'LATIN' && isIdOf('person', entity) ? 'ROMANIZATION' : 'ALIAS';
}

/** Reads the names of these entities with the articles that print them, in one statement. */
export async function readNames(reader: Reader, entities: readonly string[]): Promise<AttestedName[]> {
  const rows = await reader.read<{ entity: string; name: Omit<AttestedName, 'entity' | 'articles'>; articles: string[] }>(
    `UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[:NAMES]-(name:Name)
RETURN entity.id AS entity, name{.*} AS name, [(name)-[:STATED_IN]->(article:Entity) | article.id] AS articles`,
    { entities },
  );
  return rows.map(({ entity, name, articles }) => ({ ...name, locale: name.locale ?? null, entity, articles }));
}

/** The names as they will be once `attested` is written over `stored`: citations add up, a kind that is told stays. */
export function merged(stored: readonly AttestedName[], attested: readonly AttestedName[]): AttestedName[] {
  const byId = new Map(stored.map((name) => [name.id, name]));
  for (const name of attested) {
    const known = byId.get(name.id);
    if (known === undefined) byId.set(name.id, name);
    else {
      // Who tells it is among the claims about the entity itself, which are all at hand or none.
      const { kind, locale } = name.isTold === true ? name : known;
      byId.set(name.id, {
        ...known,
        kind,
        locale,
        articles: [...new Set([...known.articles, ...name.articles])].sort(),
      });
    }
  }
  return [...byId.values()];
}
