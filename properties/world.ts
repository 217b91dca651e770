import { randomUUID } from 'node:crypto';
import { type GojiOperationId, operations } from '../generated/server/index.js';
import type { Duration, Sandbox, Snapshot, TenantControl } from '../sandbox/index.js';
import { brokenInvariants } from './invariants/all.js';
import { type Observation, observe } from './observation.js';

/** A request to an operation. */
export interface Instruction {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

/** What must become of an instruction, as far as it can be foretold. */
export interface Foretold {
  /** False: it must be refused. Undefined: either may be. */
  readonly isDone?: boolean | undefined;
  /** The only balances inside the platform that may change, and by how much. Undefined: not foretold. */
  readonly moves?: Readonly<Record<string, bigint>>;
}

/** An instruction that was carried out, to be sent again. */
export interface Carried {
  readonly operation: GojiOperationId;
  readonly instruction: Instruction;
  readonly requestId: string;
  readonly at: number;
  readonly text: string;
}

/** A platform under test, and what is known of it. */
export interface World {
  /** What everything looked like after the last step. */
  readonly seen: Observation;
  readonly carried: readonly Carried[];
  /** True while every instruction is to be sent twice at the same time under one id. */
  isTwice: boolean;
  /**
   * Sends an instruction and holds what came of it against the invariants: a refusal changes nothing, an answer of 500
   * is a defect, what was carried out changes what was foretold. Throws an `Error` that says what is broken.
   */
  act(operation: GojiOperationId, instruction: Instruction, foretold?: Foretold): Promise<Answer>;
  /** Sends an instruction that was carried out once more. Within a day that must change nothing. */
  repeat(carried: Carried, change?: Instruction): Promise<void>;
  /** Reads; it must be answered with 200 and change nothing. */
  look(operation: GojiOperationId, instruction: Instruction): Promise<unknown>;
  happen(name: string, details: object): Promise<void>;
  advance(by: Duration): Promise<void>;
}

/** Opens the world at a snapshot. */
export async function openWorld(sandbox: Sandbox, tenant: TenantControl, from: Snapshot): Promise<World> {
  await tenant.restore(from);
  let seen = observe(await tenant.snapshot());
  const carried: Carried[] = [];
  const { apiKey, password } = tenant.credentials;
  const authorization = `Basic ${Buffer.from(`${apiKey}:${password}`).toString('base64')}`;

  const send = async (
    operation: GojiOperationId,
    { path = {}, query = {}, body }: Instruction,
    requestId: string | undefined,
  ): Promise<Answer> => {
    const { method, path: template } = operations[operation];
    const response = await sandbox.app.inject({
      method: method as 'GET',
      url: template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
      query: { ...query },
      headers: { authorization, ...(requestId === undefined ? {} : { 'x-client-request-id': requestId }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    const { statusCode: status, payload: text } = response;
    return { status, text, body: text === '' ? undefined : JSON.parse(text) };
  };
  /** Lets everything that is due happen, and returns what was before. */
  const step = async (): Promise<Observation> => {
    const before = seen;
    await tenant.settled();
    seen = observe(await tenant.snapshot());
    return before;
  };
  const hold = (what: string, before: Observation, moves?: Foretold['moves']) => {
    const broken = [
      ...brokenInvariants(seen, before),
      ...(moves === undefined ? [] : wrongMoves(moves, before)),
    ];
    if (broken.length > 0) throw new Error(`${what}:\n  ${broken.slice(0, 10).join('\n  ')}`);
  };
  const assertSame = (what: string, before: Observation) => {
    if (seen.text !== before.text)
      throw new Error(`${what} has changed something.\n${firstChange(before, seen)}`);
  };

  const world: World = {
    get seen() {
      return seen;
    },
    carried,
    isTwice: false,
    act: async (operation, instruction, { isDone, moves } = {}) => {
      const requestId = randomUUID();
      // The platform knows no repetition of a GET: the one that makes something makes another one.
      const isOnce = operations[operation].method !== 'GET';
      const answers = await Promise.all(
        Array.from({ length: world.isTwice && isOnce ? 2 : 1 }, () =>
          send(operation, instruction, requestId),
        ),
      );
      const before = await step();
      const [answer] = answers;
      if (answer === undefined) throw new Error('There was no answer.');
      const what = `${operation} ${JSON.stringify(instruction)} -> ${answer.status} ${answer.text}`;
      for (const { status, text } of answers) {
        if (status >= 500) throw new Error(`${what}: a defect of the server`);
        if (text !== answer.text)
          throw new Error(`${what}: sent twice at once, it was also answered with ${text}`);
      }
      const wasDone = answer.status < 400;
      if (isDone !== undefined && isDone !== wasDone) {
        throw new Error(`${what}: it had to be ${isDone ? 'carried out' : 'refused'}`);
      }
      if (wasDone) {
        if (isOnce)
          carried.push({ operation, instruction, requestId, at: before.now.getTime(), text: answer.text });
        hold(what, before, moves);
      } else assertSame(what, before);
      return answer;
    },
    repeat: async ({ operation, instruction, requestId, at, text }, change = instruction) => {
      if (seen.now.getTime() - at >= 86_400_000) return;
      const answer = await send(operation, change, requestId);
      const before = await step();
      const what = `${operation} ${JSON.stringify(change)}, repeated -> ${answer.status} ${answer.text}`;
      if (answer.status !== 200 || answer.text !== text)
        throw new Error(`${what}: the first answer was ${text}`);
      assertSame(what, before);
    },
    look: async (operation, instruction) => {
      const answer = await send(operation, instruction, undefined);
      const before = await step();
      const what = `${operation} ${JSON.stringify(instruction)} -> ${answer.status} ${answer.text}`;
      if (answer.status !== 200) throw new Error(`${what}: it had to be answered`);
      assertSame(what, before);
      return answer.body;
    },
    happen: async (name, details) => {
      let refusal: string | undefined;
      try {
        await tenant.happen(name, details);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        refusal = error.message;
      }
      const before = await step();
      const what = `${name} ${JSON.stringify(details)} -> ${refusal ?? 'done'}`;
      if (refusal === undefined) hold(what, before);
      else assertSame(what, before);
    },
    advance: async (by) => {
      await tenant.clock.advance(by);
      hold(`the clock advanced by ${JSON.stringify(by)}`, await step());
    },
  };
  return world;

  function wrongMoves(moves: Readonly<Record<string, bigint>>, before: Observation): readonly string[] {
    const accounts = new Set([...seen.balances.keys(), ...Object.keys(moves)]);
    return [...accounts].flatMap((account) => {
      if (account.startsWith('world/')) return [];
      const change = (seen.balances.get(account) ?? 0n) - (before.balances.get(account) ?? 0n);
      const wanted = moves[account] ?? 0n;
      return change === wanted ? [] : [`${account} changed by ${change}, not by ${wanted}`];
    });
  }
}

/** Where two states begin to differ. */
function firstChange({ text: before }: Observation, { text: after }: Observation): string {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const from = Math.max(0, at - 80);
  return `  before: …${before.slice(from, at + 160)}\n  after:  …${after.slice(from, at + 160)}`;
}
