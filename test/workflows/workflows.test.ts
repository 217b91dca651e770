import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workflowFiles, workflowFolder, workflows } from './arazzo.js';
import * as checks from './checks.js';

/** The quickstarts and life cycles of the reference. */
const expected = [
  'bond-life-cycle',
  'bulk-payment',
  'investor-repayment-with-wallet',
  'isa-life-cycle',
  'isa-transfer-in',
  'isa-transfer-out',
  'migration',
  'onboard-investor',
  'quickstart-debt-settlement',
  'quickstart-equities',
  'quickstart-wallets',
  'secondary-market',
];

describe('the workflows', () => {
  it('are one file each for the quickstarts and life cycles of the reference', () => {
    expect(workflowFiles.map(({ name }) => name)).toEqual(expected);
    expect(workflows.map(({ workflowId }) => workflowId)).toEqual(expected);
  });

  it('name the document, and other workflows, by files that exist', () => {
    const sources = workflowFiles.flatMap(({ document }) => document.sourceDescriptions);
    expect(sources.filter(({ url }) => !existsSync(new URL(url, workflowFolder)))).toEqual([]);
    for (const { document } of workflowFiles) {
      expect(document.arazzo).toBe('1.0.1');
      expect(document.sourceDescriptions[0]).toEqual({
        name: 'goji',
        type: 'openapi',
        url: '../../generated/openapi.json',
      });
    }
  });

  it('wait by failure actions that exist', () => {
    const unknown = workflowFiles.flatMap(({ document }) => {
      const actions = Object.keys(document.components?.failureActions ?? {});
      const known = actions.map((action) => `$components.failureActions.${action}`);
      const used = document.workflows
        .flatMap(({ steps }) => steps)
        .flatMap(({ onFailure = [] }) => onFailure.map(({ reference }) => reference));
      expect(known.filter((reference) => !used.includes(reference))).toEqual([]);
      return used.filter((reference) => !known.includes(reference));
    });
    expect(unknown).toEqual([]);
  });
});

describe.each(workflows.map((workflow) => [workflow.workflowId, workflow] as const))('%s', (_, workflow) => {
  it('says where in the reference it is', () => {
    expect(workflow['x-goji-source']).toMatch(/^\d{3}_[0-9a-f]{16}\.txt:\d+$/);
  });

  it('signs in with the credentials that it is given', () => {
    expect(workflow['x-security']).toEqual([
      {
        schemeName: '$sourceDescriptions.goji.Basic',
        values: { username: '$inputs.username', password: '$inputs.password' },
      },
    ]);
  });

  it.each(Object.entries(checks))('passes %s', (_name, check) => {
    expect(check(workflow, workflows)).toEqual([]);
  });
});
