import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../generators/model/types.js';
import { model, operationById, responseSchema, violations } from './document.js';
import { errata } from './errata.js';
import { eventOf } from './events.js';
import {
  hasBody,
  type Part,
  printedBody,
  type RecordedExchange,
  recordedBodies,
  recordedWebhooks,
  recordings,
  repairedBody,
  repairsOf,
} from './recorded.js';

/** The violations of one part of an exchange, with or without its repairs; text that is no JSON is one violation. */
function violationsOf(exchange: RecordedExchange, part: Part, body: () => unknown): string[] {
  const operation = operationById(exchange.operation);
  const schema =
    part === 'request'
      ? operation.requestBody?.content.schema
      : responseSchema(operation, exchange.response?.status ?? 0);
  return violationsAgainst(schema, body);
}

/** No schema means that there must be no body. */
function violationsAgainst(schema: JsonSchema | undefined, body: () => unknown): string[] {
  try {
    const value = body();
    if (schema !== undefined) return violations(schema, value);
    return value === undefined ? [] : ['/ the document has no body here'];
  } catch (error) {
    if (error instanceof SyntaxError) return [`/ not JSON: ${error.message}`];
    throw error;
  }
}

describe('an exchange that the reference prints', () => {
  it('is recorded for most operations', () => {
    expect(recordings.length).toBeGreaterThan(40);
  });

  describe.each(recordings)('%s', (_name, exchange) => {
    for (const part of ['request', 'response'] as const) {
      if (!hasBody(exchange, part)) continue;
      const repairs = repairsOf(exchange, part);

      it(`has a ${part} that is valid${repairs.length > 0 ? ' once repaired' : ''}`, () => {
        expect(violationsOf(exchange, part, () => repairedBody(exchange, part))).toEqual([]);
      });

      if (repairs.length > 0) {
        it(`has a ${part} that is invalid as printed`, () => {
          expect(violationsOf(exchange, part, () => printedBody(exchange, part))).not.toEqual([]);
        });
      }
    }

    it('repairs only what an erratum explains', () => {
      const known = errata.map((erratum) => erratum.id);
      for (const repair of exchange.repairs) expect(known).toContain(repair.erratum);
    });
  });
});

describe('a webhook that the reference prints', () => {
  it('is recorded for every event type', () => {
    const recorded = new Set(recordedWebhooks.map(([, { webhook }]) => webhook));
    expect(model.webhooks.filter(({ type }) => !recorded.has(type)).map(({ type }) => type)).toEqual([]);
  });

  describe.each(recordedWebhooks)('%s', (_name, recorded) => {
    const schema = model.webhooks.find(({ type }) => type === recorded.webhook)?.payload.schema;
    const repairs = repairsOf(recorded, 'request');

    it(`is valid${repairs.length > 0 ? ' once repaired' : ''}`, () => {
      expect(schema).toBeDefined();
      expect(violationsAgainst(schema, () => eventOf(recorded, repairedBody(recorded, 'request')))).toEqual(
        [],
      );
    });

    if (repairs.length > 0) {
      it('is invalid as printed', () => {
        expect(
          violationsAgainst(schema, () => eventOf(recorded, printedBody(recorded, 'request'))),
        ).not.toEqual([]);
      });
    }

    it('repairs only what an erratum explains', () => {
      const known = errata.map((erratum) => erratum.id);
      for (const repair of recorded.repairs) expect(known).toContain(repair.erratum);
    });
  });
});

describe('a body that the reference prints for all operations', () => {
  it.each(recordedBodies)('%s is valid', (_name, { schema: name, response }) => {
    const schema = model.schemas.find((candidate) => candidate.name === name)?.schema;
    expect(schema).toBeDefined();
    expect(violationsAgainst(schema, () => response.body)).toEqual([]);
  });
});
