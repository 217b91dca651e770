import { describe, expect, it } from 'vitest';
import { isTemplateOf, measure } from '../../completeness/measure.js';
import { holes } from '../../completeness/report.js';
import { readEvidence } from '../../scripts/coverage.js';

const evidence = readEvidence(process.cwd());

/** The holes that appear when the document is damaged by replacing a piece of its text. */
function holesAfter(damage: (model: string) => string): string[] {
  const model = JSON.parse(damage(JSON.stringify(evidence.model)));
  return holes(measure({ ...evidence, model })).map((fact) => `${fact.kind} ${fact.what}`);
}

describe('the document against the reference', () => {
  it('has no hole', () => {
    expect(holes(measure(evidence))).toEqual([]);
  });

  it('finds on the order of what the reference holds', () => {
    const { sections, webhooks, models, errorTables } = evidence.facts;
    const tables = [...sections, ...models].flatMap((section) => section.tables);
    expect(sections.length).toBe(137);
    expect(webhooks.length).toBe(31);
    expect(tables.flatMap((table) => table.fields).length).toBeGreaterThan(1900);
    expect(sections.flatMap((section) => section.examples).length).toBe(209);
    expect(errorTables.flatMap((table) => table.rows).length).toBe(39);
  });
});

describe('a planted hole', () => {
  it('a missing field', () => {
    expect(holesAfter((text) => text.replaceAll('"nationalInsuranceNumber":', '"niNumber":'))).toContain(
      'request nationalInsuranceNumber',
    );
  });

  it('a missing enumerated value', () => {
    expect(holesAfter((text) => text.replaceAll('"HOUSE_PERSON",', ''))).toContain(
      'values employmentDetails.employmentStatus: HOUSE_PERSON',
    );
  });

  it('a missing operation', () => {
    const model = {
      ...evidence.model,
      operations: evidence.model.operations.filter(({ id }) => id !== 'createInvestor'),
    };
    const found = holes(measure({ ...evidence, model })).map((fact) => fact.what);
    expect(found).toContain('POST /platformApi/investors');
  });

  it('an example that is not recorded', () => {
    const recordedLines = evidence.recordedLines.filter((line) => line < 674 || line > 760);
    expect(holes(measure({ ...evidence, recordedLines })).map((fact) => fact.kind)).toContain('examples');
  });

  it('an error code that the catalogue lacks', () => {
    const catalogue = evidence.catalogue.filter(({ code }) => code !== 'OVER_100');
    expect(holes(measure({ ...evidence, catalogue })).map((fact) => fact.kind)).toEqual(['errors']);
  });
});

describe('isTemplateOf', () => {
  it.each([
    ['Company with number {number} already registered.', 'Company with number AB1 already registered.', true],
    ['Company with number {number} already registered.', 'Company already registered.', false],
    ['Cannot find product term with id={}', 'Cannot find product term with id={}', true],
    ['Sort code should be 6 digits', 'Sort code should be 6 digits (ish)', false],
  ])('%s / %s', (template, message, expected) => {
    expect(isTemplateOf(template, message)).toBe(expected);
  });
});
