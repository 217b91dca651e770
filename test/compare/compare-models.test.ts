import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heaviest, RULES } from '../../compare/change.js';
import { compareModels } from '../../compare/compare-models.js';
import { buildModel } from '../../generators/model/build-model.js';
import { modelAfter, sampleDocument } from './documents.js';
import { PLANTED_CHANGES } from './planted-changes.js';

const sample = buildModel(sampleDocument());

describe('the comparison of two documents', () => {
  it.each(PLANTED_CHANGES)('judges that $what: $impact', ({ before, plant, impact, expected }) => {
    const older = before === undefined ? sample : modelAfter(before);
    const changes = compareModels(older, modelAfter(plant));
    const found = changes.map(({ rule, place }) => `${rule} ${place}`);
    expect(found).toEqual(expect.arrayContaining(expected.map(([rule, place]) => `${rule} ${place}`)));
    expect(heaviest(changes)).toBe(expected.length === 0 ? null : impact);
  });

  it('has a planted change for every rule', () => {
    const planted = new Set(PLANTED_CHANGES.flatMap(({ expected }) => expected.map(([rule]) => rule)));
    // The names of exports have a test of their own.
    const others = RULES.filter((rule) => !/^(?:import|export)-/.test(rule));
    expect(others.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it('names the operations and webhooks that a shared component reaches, whatever lies between', () => {
    const changes = compareModels(
      sample,
      modelAfter((document) => {
        delete document['components']?.['schemas']?.['Money']?.['properties']?.['currency'];
      }),
    );
    expect(changes.find(({ rule }) => rule === 'property-removed')).toEqual({
      rule: 'property-removed',
      impact: 'major',
      place: 'Money.currency',
      message: 'the property is gone',
      affects: ['createPayment', 'getPayment', 'PAYMENT_MADE'],
    });
  });

  it('finds nothing between a document and itself', () => {
    const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
    expect(compareModels(buildModel(document), buildModel(structuredClone(document)))).toEqual([]);
  });
});
