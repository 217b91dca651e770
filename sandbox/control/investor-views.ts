import type { Investor, IsaInvestor, KycStatus, Money, Title } from '../../generated/types.js';
import { formatUnits } from '../ledger/amounts.js';
import { type InvestorRecord, investors } from '../operations/investors/investor.js';
import { isaCash, toCashTransaction } from '../operations/isa-administration/isa-cash.js';
import { type IsaInvestorRecord, isaInvestors } from '../operations/isa-administration/isa-investor.js';
import { cashTransactions } from '../operations/payments/cash-transactions.js';
import { findReceivingAccount } from '../operations/payments/receiving-accounts.js';
import type { Work } from '../work/work.js';
import type { ViewPage } from './tenant-views.js';

/** What an account of an investor holds, in pounds. */
export interface AccountView {
  /** Such as `GOJI_INVESTMENT`. */
  readonly account: string;
  readonly cash: string;
  /** Queued for a bond or reserved for an instruction. */
  readonly queued: string;
  readonly invested: string;
  readonly total: string;
}

/** An investor in a list. */
export interface InvestorSummary {
  readonly clientId: string;
  /** Where they were registered. An Originator's investors are apart from those of the Investors API. */
  readonly api: 'investors' | 'isa-administration';
  /** As people write it, with the title: `Dr Jane Doe`. */
  readonly name: string;
  readonly entityType: Investor['entityType'];
  /** Null for an Originator's investor, whom the Originator checks. */
  readonly kycStatus: KycStatus | null;
  readonly accounts: readonly AccountView[];
}

/** A part of the list of investors. */
export interface InvestorPage {
  /** How many there are, beyond this part. */
  readonly total: number;
  readonly investors: readonly InvestorSummary[];
}

/** A movement of an investor's cash. */
export interface TransactionView {
  readonly id: string;
  readonly dateTime: string;
  readonly type: string;
  readonly account: string;
  readonly amount: Money;
  /** Afterwards; null where the API does not tell. */
  readonly cashBalance: Money | null;
}

/** An investor with everything that belongs to them. */
export interface InvestorView extends InvestorSummary {
  /** As the API of the investor shows it. */
  readonly profile: Investor | IsaInvestor;
  /** Where to send money; null before the investor is verified, and for an Originator's. */
  readonly bankTransfer: { readonly accountNumber: string; readonly sortCode: string } | null;
  /** Everything that the ledger holds for them, the units of instruments included. */
  readonly holdings: readonly {
    readonly account: string;
    readonly asset: string;
    readonly balance: string;
  }[];
  /** The last 50, newest first. */
  readonly transactions: readonly TransactionView[];
}

/** An investor of either API. */
type AnyRecord = InvestorRecord | IsaInvestorRecord;

/** A part of the investors, found by name or id: those of the Investors API, then those of Originators. */
export async function listInvestorViews(
  work: Work,
  { limit = 50, offset = 0, find = '' }: ViewPage,
): Promise<InvestorPage> {
  const [own, originators] = [work.collection(investors), work.collection(isaInvestors)];
  const wanted = find.trim().toLowerCase();
  if (wanted === '') {
    const count = await own.count();
    const first = offset < count ? await own.list({ limit, offset }) : [];
    const left = limit - first.length;
    const then = left > 0 ? await originators.list({ limit: left, offset: Math.max(0, offset - count) }) : [];
    const total = count + (await originators.count());
    return { total, investors: await summariseAll(work, [...first, ...then]) };
  }
  const all: readonly AnyRecord[] = [...(await own.list()), ...(await originators.list())];
  const found = all.filter((record) =>
    `${idOf(record)} ${nameOf(profileOf(record))}`.toLowerCase().includes(wanted),
  );
  return { total: found.length, investors: await summariseAll(work, found.slice(offset, offset + limit)) };
}

/** An investor in full; undefined for an unknown id. */
export async function readInvestorView(work: Work, clientId: string): Promise<InvestorView | undefined> {
  const record =
    (await work.collection(investors).get(clientId)) ?? (await work.collection(isaInvestors).get(clientId));
  if (record === undefined) return undefined;
  const receiving = await findReceivingAccount(work, { type: 'investor', id: clientId });
  return {
    ...(await summarise(work, record)),
    profile: profileOf(record),
    bankTransfer:
      receiving === undefined
        ? null
        : { accountNumber: receiving.accountNumber, sortCode: receiving.sortCode },
    holdings: (await moneyOf(work, clientId)).map(({ account, asset, balance }) => ({
      account,
      asset,
      balance: formatUnits(balance, asset),
    })),
    transactions:
      'profile' in record ? await transactionsOf(work, clientId) : await isaTransactionsOf(work, clientId),
  };
}

const lastOnes = { limit: 50, order: 'newest-first' } as const;

async function transactionsOf(work: Work, clientId: string): Promise<readonly TransactionView[]> {
  const found = await work.collection(cashTransactions).findBy('clientId', clientId, lastOnes);
  return found.map(({ transaction }) => transaction);
}

async function isaTransactionsOf(work: Work, clientId: string): Promise<readonly TransactionView[]> {
  const found = await work.collection(isaCash).findBy('clientId', clientId, lastOnes);
  return found.map((record) => {
    const { amount, dateTimeOfTransaction: dateTime, type } = toCashTransaction(record);
    return { id: record.id, dateTime, type, account: 'ISA', amount, cashBalance: null };
  });
}

async function summariseAll(work: Work, found: readonly AnyRecord[]): Promise<readonly InvestorSummary[]> {
  const summaries: InvestorSummary[] = [];
  for (const record of found) summaries.push(await summarise(work, record));
  return summaries;
}

async function summarise(work: Work, record: AnyRecord): Promise<InvestorSummary> {
  const clientId = idOf(record);
  const held = await moneyOf(work, clientId);
  const isOwn = 'profile' in record;
  const accounts = isOwn ? record.profile.accountTypes : ['ISA'];
  return {
    clientId,
    api: isOwn ? 'investors' : 'isa-administration',
    name: nameOf(profileOf(record)),
    entityType: isOwn ? record.profile.entityType : 'INDIVIDUAL',
    kycStatus: isOwn ? record.kycStatus : null,
    accounts: accounts.map((account) => toAccountView(account, clientId, held)),
  };
}

/** What the ledger holds for an investor. An Originator chooses its own ids, so they are escaped there. */
function moneyOf(work: Work, clientId: string) {
  return work.ledger.balances(`investor/${encodeURIComponent(clientId)}/`);
}

function toAccountView(
  account: string,
  clientId: string,
  held: Awaited<ReturnType<Work['ledger']['balances']>>,
): AccountView {
  const path = `investor/${encodeURIComponent(clientId)}/${account}`;
  const pence = (state: string) =>
    held.find((row) => row.account === `${path}/${state}` && row.asset === 'GBP')?.balance ?? 0n;
  const [cash, queued, invested] = [pence('cash'), pence('queued') + pence('reserved'), pence('invested')];
  const format = (amount: bigint) => formatUnits(amount, 'GBP');
  return {
    account,
    cash: format(cash),
    queued: format(queued),
    invested: format(invested),
    total: format(cash + queued + invested),
  };
}

function idOf(record: AnyRecord): string {
  return 'profile' in record ? record.clientId : record.details.clientId;
}

function profileOf(record: AnyRecord): Investor | IsaInvestor {
  return 'profile' in record ? record.profile : record.details;
}

const titles: Readonly<Record<Title, string>> = { MISS: 'Miss', MR: 'Mr', MRS: 'Mrs', MS: 'Ms', DR: 'Dr' };

function nameOf(profile: Investor | IsaInvestor): string {
  const title = 'title' in profile && profile.title !== undefined ? titles[profile.title] : undefined;
  return [title, profile.firstName, profile.middleName, profile.lastName]
    .filter((part) => part !== undefined)
    .join(' ');
}
