import { describe, expect, it } from 'vitest';
import { operationById, responseSchema, violations } from './document.js';
import { errata } from './errata.js';
import {
  hasBody,
  type Part,
  printedBody,
  type RecordedExchange,
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
  if (schema === undefined) return [`/ the document has no ${part} body for this`];
  try {
    return violations(schema, body());
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
