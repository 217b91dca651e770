import type { Snapshot } from '../sandbox/index.js';

/** A line of a posting. Amounts are in the smallest unit of their asset. */
export interface SeenEntry {
  readonly account: string;
  readonly asset: string;
  readonly amount: bigint;
  /** Of the account, after the line. */
  readonly balance: bigint;
  readonly line: number;
}

/** A posting of the ledger with its lines. */
export interface SeenPosting {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly refs: Readonly<Record<string, string>>;
  readonly entries: readonly SeenEntry[];
}

/** An event of the outbox. */
export interface SeenEvent {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Everything that a tenant has, at one moment. */
export interface Observation {
  /** The whole of it: equal texts are equal states. */
  readonly text: string;
  readonly now: Date;
  /** Everything that is written from now on has this number or a higher one. */
  readonly nextSeq: number;
  /** By account and asset, as {@link accountKey} writes them. */
  readonly balances: ReadonlyMap<string, bigint>;
  readonly postings: readonly SeenPosting[];
  readonly events: readonly SeenEvent[];
  readonly deliveries: readonly { readonly eventId: string; readonly state: string }[];
  readonly jobs: readonly {
    readonly name: string;
    readonly state: string;
    readonly problem: string | null;
  }[];
  /** The documents of a kind, oldest first. */
  docs<Doc>(kind: string): readonly Doc[];
}

/** Pounds by the name of the account alone, other assets with theirs. */
export function accountKey(account: string, asset: string): string {
  return asset === 'GBP' ? account : `${account} ${asset}`;
}

/** Reads a snapshot. */
export function observe(snapshot: Snapshot): Observation {
  const rows = (table: string) => {
    const names = snapshot.columns[table] ?? [];
    return (snapshot.tables[table] ?? []).map((values) =>
      Object.fromEntries(names.map((name, index) => [name, values[index]])),
    );
  };
  const documents = new Map<string, { readonly seq: number; readonly body: string }[]>();
  for (const { kind, seq, body } of rows('documents')) {
    const list = documents.get(String(kind)) ?? [];
    documents.set(String(kind), list);
    list.push({ seq: Number(seq), body: String(body) });
  }
  const parsed = new Map<string, readonly unknown[]>();
  return {
    text: JSON.stringify([snapshot.counters, snapshot.tables]),
    now: new Date(snapshot.now),
    nextSeq: Number(snapshot.counters.nextSeq),
    balances: new Map(
      rows('ledger_accounts').map(({ account, asset, balance }) => [
        accountKey(String(account), String(asset)),
        BigInt(String(balance)),
      ]),
    ),
    postings: postingsOf(rows('ledger_postings'), rows('ledger_entries')),
    events: rows('events')
      .map(({ seq, id, type, body }) => ({
        seq: Number(seq),
        id: String(id),
        type: String(type),
        content: JSON.parse(String(body)).content,
      }))
      .sort((one, other) => one.seq - other.seq),
    deliveries: rows('deliveries').map((row) => ({
      eventId: String(row['event_id']),
      state: String(row['state']),
    })),
    jobs: rows('jobs').map(({ name, state, problem }) => ({
      name: String(name),
      state: String(state),
      problem: problem === null ? null : String(problem),
    })),
    docs: <Doc>(kind: string) => {
      const known = parsed.get(kind);
      if (known !== undefined) return known as readonly Doc[];
      const list = [...(documents.get(kind) ?? [])].sort((one, other) => one.seq - other.seq);
      const docs: readonly unknown[] = list.map(({ body }) => JSON.parse(body));
      parsed.set(kind, docs);
      return docs as readonly Doc[];
    },
  };
}

type Row = Readonly<Record<string, unknown>>;

function postingsOf(postings: readonly Row[], entries: readonly Row[]): readonly SeenPosting[] {
  const lines = new Map<number, SeenEntry[]>();
  for (const { seq, account, asset, amount, balance, line } of entries) {
    const list = lines.get(Number(seq)) ?? [];
    lines.set(Number(seq), list);
    list.push({
      account: String(account),
      asset: String(asset),
      amount: BigInt(String(amount)),
      balance: BigInt(String(balance)),
      line: Number(line),
    });
  }
  return postings
    .map(({ seq, id, kind, refs }) => ({
      seq: Number(seq),
      id: String(id),
      kind: String(kind),
      refs: JSON.parse(String(refs)),
      entries: (lines.get(Number(seq)) ?? []).sort((one, other) => one.line - other.line),
    }))
    .sort((one, other) => one.seq - other.seq);
}
