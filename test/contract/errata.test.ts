import { describe, expect, it } from 'vitest';
import { model } from './document.js';
import { errata } from './errata.js';

describe('spec/errata.yaml', () => {
  it('has unique ids', () => {
    const ids = errata.map((erratum) => erratum.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(errata.map((erratum) => [erratum.id, erratum] as const))('%s is complete', (id, erratum) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const source of [erratum.source].flat())
      expect(source).toMatch(/^00[0-3]_[0-9a-f]{16}\.txt:[1-9][0-9]*(-[1-9][0-9]*)?$/);
    for (const text of [erratum.says, erratum.decided, erratum.why]) expect(text.trim()).not.toBe('');
  });

  it.each(errata.map((erratum) => [erratum.id, erratum] as const))(
    '%s names things that exist',
    (_id, erratum) => {
      const operations = model.operations.map((operation) => operation.id);
      const webhooks = model.webhooks.map((webhook) => webhook.type);
      const schemas = model.schemas.map((schema) => schema.name);
      for (const operation of erratum.operations ?? []) expect(operations).toContain(operation);
      for (const webhook of erratum.webhooks ?? []) expect(webhooks).toContain(webhook);
      for (const schema of erratum.schemas ?? []) expect(schemas).toContain(schema);
    },
  );
});
