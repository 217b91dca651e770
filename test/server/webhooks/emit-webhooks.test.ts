import { describe, expect, it } from 'vitest';

import { buildModel } from '../../../generators/model/build-model.js';
import { emitWebhooks } from '../../../generators/server/emit-webhooks.js';
import { documentWith, jsonContent, operationWith } from '../../model/documents.js';

const frame = { type: 'object', properties: { type: { const: 'THING_MADE' } } };

function eventsWith(schema: object): string {
  const post = operationWith({ operationId: 'onThingMade', requestBody: { content: jsonContent(schema) } });
  const document = documentWith({
    paths: {},
    webhooks: { THING_MADE: { post } },
    components: { schemas: { ThingMadeEvent: frame } },
  });
  return emitWebhooks(buildModel(document)).text;
}

describe('the events of the server', () => {
  it('go by the name of their component', () => {
    expect(eventsWith({ $ref: '#/components/schemas/ThingMadeEvent' })).toContain(
      'readonly THING_MADE: ThingMadeEvent;',
    );
  });

  it('go by their place in the document when they have no name', () => {
    expect(eventsWith(frame)).toContain("readonly THING_MADE: PayloadOf<webhooks['THING_MADE']>;");
  });
});
