import { claimId, claimParts } from '../../model/ids/claims.js';
import { ruleOf, type ClaimProperty } from '../../model/property.js';
import type { Qualifier } from '../../model/qualifiers.js';
import type { NameKind } from '../../model/name-kinds.js';
import type { Claims, ExpectedCitation, ExpectedCitations, ExpectedClaim } from './expected.js';
import { citationLine } from './lines.js';

/** One statement of one release of a record. */
export interface Statement {
  readonly subject: string;
  readonly property: ClaimProperty;
  readonly value?: string;
  readonly literal?: {
    readonly text?: string;
    readonly date?: string;
    readonly number?: number;
    readonly unit?: string | undefined;
    readonly asOf?: string | undefined;
  };
  readonly asWritten: string;
  readonly rank?: 'PREFERRED' | 'NORMAL' | 'DEPRECATED' | undefined;
  readonly qualifiers?: { readonly [qualifier in Qualifier]?: string | number } | undefined;
  readonly kind?: NameKind | undefined;
  readonly locale?: string | undefined;
}

/** Takes a statement down. */
export type Say = (statement: Statement) => void;

/** Who makes a statement: a release of a record, and whether it is the newest. */
export interface Voice {
  readonly article: string;
  readonly record: string;
  readonly locator: string;
  readonly isNewest: boolean;
}

/** What is known of a claim while statements are taken down: a hundred thousand of them have to be small. */
interface Draft {
  /** Of a claim whose value is a figure, or that has a day: what its id does not tell apart. */
  literals: Readonly<Record<string, string | number>> | undefined;
  /** Some record's newest release states it. */
  isCurrent: boolean;
  isPreferred: boolean;
  /** Some record holds it neither preferred nor deprecated. */
  isPlain: boolean;
  isDeprecated: boolean;
  /** The newest release of a record that has left it out: of several the first by name. */
  leftOutBy: string | undefined;
}

/** Gathers statements into claims with citations, record by record. */
export class Ledger {
  private readonly drafts = new Map<string, Draft>();
  private readonly citations = new Map<string, string[]>();
  /** Those of the record at hand, by claim, release and spelling: stated twice they are one. */
  private readonly open = new Map<string, ExpectedCitation>();

  /** @param held the claims that others than records state. */
  constructor(private readonly held: ReadonlySet<string>) {}

  /** Takes down a statement; `newest` is the newest release of the record. */
  state(voice: Voice, newest: string, { subject, property, value, literal, asWritten, rank, qualifiers, kind, locale }: Statement): void {
    const { text = null, date = null, number = null, unit = null, asOf = null } = literal ?? {};
    const claim = claimId({ subject, property, value: value ?? null, text, date, number, unit, asOf });
    let draft = this.drafts.get(claim);
    if (draft === undefined) {
      draft = {
        literals: number === null && asOf === null ? undefined : defined({ number, unit, asOf }),
        isCurrent: false,
        isPreferred: false,
        isPlain: false,
        isDeprecated: false,
        leftOutBy: undefined,
      };
      this.drafts.set(claim, draft);
    }
    // What a name was and a figure of its day stay true.
    if (voice.isNewest || kind !== undefined || asOf !== null) draft.isCurrent = true;
    else if (draft.leftOutBy === undefined || newest < draft.leftOutBy) draft.leftOutBy = newest;
    if (voice.isNewest) {
      if (rank === 'PREFERRED') draft.isPreferred = true;
      else if (rank === 'DEPRECATED') draft.isDeprecated = true;
      else draft.isPlain = true;
    }
    const { article, record, locator } = voice;
    const said = defined({ ...qualifiers, kind: kind ?? null, locale: locale ?? null });
    const key = `${claim}\n${article}\n${asWritten}`;
    const held = this.open.get(key);
    this.open.set(
      key,
      held === undefined ? { claim, article, record, asWritten, locator, said } : { ...held, said: { ...said, ...held.said } },
    );
  }

  /** A record is done: what it states is kept as lines. */
  closeRecord(): void {
    for (const citation of this.open.values()) {
      const lines = this.citations.get(citation.article);
      if (lines === undefined) this.citations.set(citation.article, [citationLine(citation)]);
      else lines.push(citationLine(citation));
    }
    this.open.clear();
  }

  /** All claims and citations. */
  close(): { claims: Claims; citations: ExpectedCitations } {
    return { claims: new DraftedClaims(this.drafts, this.held), citations: this.citations };
  }
}

/** Claims as they are read off their drafts. They hold nothing of the citations, which are let go as they are written. */
class DraftedClaims implements Claims {
  readonly ranked: ReadonlyMap<string, ExpectedClaim>;

  constructor(
    private readonly drafts: ReadonlyMap<string, Draft>,
    private readonly held: ReadonlySet<string>,
  ) {
    const ranked = new Map<string, ExpectedClaim>();
    for (const [id, draft] of drafts) {
      if (draft.isCurrent && !draft.isPreferred && !draft.isDeprecated) continue;
      const claim = this.of(id);
      if (claim.rank !== 'NORMAL') ranked.set(id, claim);
    }
    this.ranked = ranked;
  }

  of(id: string): ExpectedClaim {
    const draft = this.drafts.get(id)!;
    const { subject, property, rest } = claimParts(id)!;
    const kind = ruleOf(property)!.value;
    const { number, asOf } = draft.literals ?? {};
    const said = asOf === undefined ? rest : rest.slice(0, -`@${asOf}`.length);
    const literal = kind === 'entity' || number !== undefined ? {} : { [kind]: said };
    return {
      id,
      subject,
      value: kind === 'entity' ? said : null,
      literals: { property, ...literal, ...draft.literals },
      ...this.rankOf(id, draft),
    };
  }

  private rankOf(id: string, { isCurrent, isPreferred, isPlain, isDeprecated, leftOutBy }: Draft): Pick<ExpectedClaim, 'rank' | 'reason'> {
    if (isPreferred) return { rank: 'PREFERRED', reason: null };
    if (this.held.has(id)) return { rank: 'NORMAL', reason: null };
    if (!isCurrent) return { rank: 'DEPRECATED', reason: `${leftOutBy!} does not state it any more.` };
    return isDeprecated && !isPlain ? { rank: 'DEPRECATED', reason: 'Its source holds it deprecated.' } : { rank: 'NORMAL', reason: null };
  }
}

function defined(values: Readonly<Record<string, string | number | null | undefined>>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] != null));
}
