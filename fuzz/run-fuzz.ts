import fc from 'fast-check';
import type { Operation } from '../generators/model/types.js';
import { type BrokenRequest, brokenRequests, requestsByBrokenHeaders } from './broken-request.js';
import type { Disagreement } from './disagreements.js';
import type { Judge } from './judge.js';
import type { PrismJudge } from './prism-judge.js';
import { type FuzzRequest, toCurl } from './request.js';
import type { ResolveSchema } from './schemas.js';
import type { Send } from './stub.js';
import { faultsOf, requestArbitrary } from './valid-request.js';
import { faultOfAcceptance, faultOfRefusal } from './verdict.js';

/** What a run needs. */
export interface FuzzOptions {
  readonly operations: readonly Operation[];
  /** Decides all that is made: the same seed makes the same requests. A 32-bit integer. */
  readonly seed: number;
  /** Valid requests per operation; each is broken twice, and once more in its headers. */
  readonly runs: number;
  readonly judge: Judge;
  readonly resolve: ResolveSchema;
  readonly send: Send;
  /** A second opinion on the same requests; null for none. */
  readonly prism: PrismJudge | null;
}

/** One thing that is wrong with the server, with the smallest request that was found to show it. */
export interface Finding {
  readonly operation: string;
  /** Where and how the request is broken; `valid` for a valid one. */
  readonly broken: string;
  readonly fault: string;
  /** The request as a command. */
  readonly curl: string;
  /** The command that finds it again. */
  readonly replay: string;
}

/** What a run did and found. */
export interface FuzzReport {
  readonly valid: number;
  readonly broken: number;
  /** Requests that were meant to be valid and are not, so that they were not sent. */
  readonly discarded: number;
  readonly findings: readonly Finding[];
  readonly disagreements: readonly Disagreement[];
}

interface Tally {
  valid: number;
  broken: number;
  discarded: number;
  disagreements: Disagreement[];
}

/** Sends valid and broken requests of each operation; at the first fault of one, shrinks the request and goes on. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const tally: Tally = { valid: 0, broken: 0, discarded: 0, disagreements: [] };
  const findings: Finding[] = [];
  for (const operation of options.operations) {
    const finding = await fuzzOperation(operation, options, tally);
    if (finding !== null) findings.push(finding);
  }
  return { ...tally, findings };
}

async function fuzzOperation(
  operation: Operation,
  options: FuzzOptions,
  tally: Tally,
): Promise<Finding | null> {
  let last: Omit<Finding, 'replay'> | null = null;
  const pick = fc.nat({ max: 1_000_000 });
  const choices = fc.tuple(pick, pick, pick);
  const property = fc.asyncProperty(
    requestArbitrary(operation, options.resolve),
    choices,
    async (made, picks) => {
      const found = await tryRequest(made, picks, { options, tally });
      if (found === null) return true;
      const { broken, fault, request } = found;
      last = { operation: operation.id, broken, fault, curl: toCurl(request) };
      return false;
    },
  );
  const { seed, runs } = options;
  const result = await fc.check(property, { seed, numRuns: runs });
  if (!result.failed) return null;
  const replay = `npm run fuzz -- --seed ${seed} --operation ${operation.id} --runs ${runs}`;
  const failed: Omit<Finding, 'replay'> | null = last;
  if (failed === null) throw result.errorInstance ?? new Error(`The run of ${operation.id} failed.`);
  return { ...(failed as Omit<Finding, 'replay'>), replay };
}

interface Fault {
  readonly broken: string;
  readonly fault: string;
  readonly request: FuzzRequest;
}

async function tryRequest(
  request: FuzzRequest,
  picks: readonly number[],
  { options, tally }: { readonly options: FuzzOptions; readonly tally: Tally },
): Promise<Fault | null> {
  const { judge, resolve, send, prism } = options;
  if (faultsOf(request, judge, resolve).length > 0) {
    tally.discarded += 1;
    return null;
  }
  tally.valid += 1;
  const fault = faultOfAcceptance(request, await send(request));
  if (fault !== null) return { broken: 'valid', fault, request };
  if (prism !== null) {
    const verdict = await prism(request);
    if (verdict.length > 0) {
      tally.disagreements.push({ prism: 'refuses', what: verdict.join('; '), request });
    }
  }
  const broken = brokenRequests(request, { judge, resolve });
  const [one = 0, other = 0, header = 0] = picks;
  const headers = requestsByBrokenHeaders(request);
  for (const [list, pick] of [
    [broken, one],
    [broken, other],
    [headers, header],
  ] as const) {
    const chosen = list[pick % list.length];
    if (chosen === undefined) continue;
    tally.broken += 1;
    const missed = faultOfRefusal(await send(chosen.request));
    if (missed !== null) return { broken: chosen.name, fault: missed, request: chosen.request };
    if (prism !== null && !chosen.isText && (await prism(chosen.request)).length === 0) {
      tally.disagreements.push(acceptedByPrism(chosen));
    }
  }
  return null;
}

function acceptedByPrism({ name, request }: BrokenRequest): Disagreement {
  return { prism: 'accepts', what: name, request };
}
