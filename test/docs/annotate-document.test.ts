import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../generators/docs/annotate-document.js';

const document = {
  openapi: '3.1.0',
  paths: {
    '/test/account/topup': {
      parameters: [],
      post: {
        operationId: 'simulateTopUp',
        description: 'Acts as if money had arrived.\n',
        'x-goji-sandbox-only': true,
        'x-goji-source': 'reference.txt:12',
        'x-goji-webhooks': ['INVESTOR_FUNDS_RECEIVED', 'ISA_AUTO_REPAIRED'],
      },
      get: { operationId: 'getTopUp', 'x-goji-draft': true },
    },
  },
  webhooks: { WALLET_CREATED: { post: { operationId: 'onWalletCreated' } } },
};

describe('annotateDocument', () => {
  const annotated = JSON.parse(JSON.stringify(annotateDocument(document)));

  it('adds id, webhooks and source to the description', () => {
    expect(annotated.paths['/test/account/topup'].post.description).toBe(
      [
        'Acts as if money had arrived.',
        '',
        'Operation: `simulateTopUp`  ',
        'Webhooks: `INVESTOR_FUNDS_RECEIVED`, `ISA_AUTO_REPAIRED`  ',
        'Source: `reference.txt:12`',
      ].join('\n'),
    );
    expect(annotated.webhooks.WALLET_CREATED.post.description).toBe('Operation: `onWalletCreated`');
  });

  it('badges what only the sandbox has and what is a draft', () => {
    const names = (operation: { 'x-badges'?: { name: string }[] }) =>
      operation['x-badges']?.map(({ name }) => name);
    const { post, get } = annotated.paths['/test/account/topup'];
    expect(names(post)).toEqual(['Sandbox only']);
    expect(names(get)).toEqual(['Draft']);
    expect(names(annotated.webhooks.WALLET_CREATED.post)).toBeUndefined();
  });

  it('leaves the rest, and the document that it was given, alone', () => {
    expect(annotated.paths['/test/account/topup'].parameters).toEqual([]);
    expect(document.paths['/test/account/topup'].get).not.toHaveProperty('description');
    expect(annotateDocument({ openapi: '3.1.0' })).toEqual({ openapi: '3.1.0' });
  });

  it('links names, gives events a tag of their own and adds code samples', () => {
    const linked = annotateDocument(
      {
        tags: [{ name: 'Wallets' }],
        paths: {
          '/w': {
            get: { operationId: 'getWallet', tags: ['Wallets'], description: 'See `WALLET_CREATED`.' },
          },
        },
        webhooks: { WALLET_CREATED: { post: { operationId: 'onWalletCreated', tags: ['Wallets'] } } },
      },
      {
        codeSamples: (id) => (id === 'getWallet' ? [{ lang: 'curl', label: 'curl', source: 'curl' }] : []),
        samplesPage: 's.html',
      },
    );
    expect(JSON.stringify(linked).match(/\(s\.html\)/g)).toHaveLength(1);
    expect(linked).toMatchObject({
      'x-tagGroups': [{ name: 'APIs' }, { name: 'Webhooks', tags: ['Webhook events'] }],
      paths: {
        '/w': {
          get: {
            tags: ['Wallets'],
            description: expect.stringContaining('[`WALLET_CREATED`](#operation/onWalletCreated)'),
            'x-codeSamples': [{ lang: 'curl' }],
          },
        },
      },
      webhooks: { WALLET_CREATED: { post: { tags: ['Webhook events'] } } },
    });
  });
});
