import type { JsonSchema } from '../../generators/model/types.js';
import { model, operationById, responseSchema } from '../contract/document.js';

/** The `operationId` of a webhook: `onInvestorCreated` for `INVESTOR_CREATED`. */
export function webhookOperationId(type: string): string {
  const words = type.toLowerCase().split('_');
  return `on${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/**
 * The schema that the label of a JSON block names: `createInvestor.request`, `getInvestorKyc.200`,
 * `onInvestorCreated.request` for a webhook, or the name of a component schema. Throws when there is none.
 */
export function bodySchema(label: string): JsonSchema {
  const named = model.schemas.find((schema) => schema.name === label);
  if (named !== undefined) return named.schema;
  const [, id, part] = /^(\w+)\.(request|\d{3})$/.exec(label) ?? [];
  if (id === undefined || part === undefined) throw new Error(`The label "${label}" names no body`);
  const webhook = model.webhooks.find(({ type }) => webhookOperationId(type) === id);
  if (webhook !== undefined && part === 'request') return webhook.payload.schema;
  const operation = operationById(id);
  const schema =
    part === 'request' ? operation.requestBody?.content.schema : responseSchema(operation, Number(part));
  if (schema === undefined) throw new Error(`The operation ${id} has no body for ${part}`);
  return schema;
}
