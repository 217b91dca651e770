import type { ApiModel, Operation } from '../generators/model/types.js';
import type { Change, Impact, RuleName } from './change.js';
import { compareContent, compareOperation } from './compare-operations.js';
import { compareComponents } from './compare-schemas.js';
import { type Comparison, createComparison } from './comparison.js';
import type { Components } from './schema-shape.js';

/**
 * Every difference between two documents that a reader, a caller or an implementer can notice, judged by the platform's
 * own definition of a breaking change and by what the generated types show. Payloads of webhooks are judged as answers.
 * Examples are not compared, but for the error codes in them. The heaviest changes come first.
 */
export function compareModels(before: ApiModel, after: ApiModel): readonly Change[] {
  const comparison = createComparison(componentsOf(before), componentsOf(after));
  compareServers(before, after, comparison);
  compareOperations(before, after, comparison);
  compareWebhooks(before, after, comparison);
  compareComponents(comparison);
  compareNames(before, after, comparison);
  return comparison.changes([
    ...new Set([...before.operations, ...after.operations].map(({ id }) => id)),
    ...new Set([...before.webhooks, ...after.webhooks].map(({ type }) => type)),
  ]);
}

function componentsOf({ schemas }: ApiModel): Components {
  return new Map(schemas.map(({ name, schema }) => [name, schema]));
}

function compareServers(before: ApiModel, after: ApiModel, comparison: Comparison): void {
  const [old, fresh] = [before, after].map(({ servers }) => servers.map(({ url }) => url)) as [
    string[],
    string[],
  ];
  for (const url of old.filter((candidate) => !fresh.includes(candidate))) {
    const message = `the address ${url} is gone`;
    comparison.report({ rule: 'server-removed', impact: 'major', place: 'servers', message }, '');
  }
  for (const url of fresh.filter((candidate) => !old.includes(candidate))) {
    const message = `the address ${url} is new`;
    comparison.report({ rule: 'server-added', impact: 'minor', place: 'servers', message }, '');
  }
}

function compareOperations(before: ApiModel, after: ApiModel, comparison: Comparison): void {
  const fresh = new Map(after.operations.map((operation) => [operation.id, operation]));
  for (const operation of before.operations) {
    const known = fresh.get(operation.id);
    if (known !== undefined) compareOperation(operation, known, comparison);
    else tellLost(operation, after, comparison);
  }
  const old = new Set(before.operations.map(({ id }) => id));
  for (const { id } of after.operations.filter((operation) => !old.has(operation.id))) {
    comparison.report({ rule: 'operation-added', impact: 'minor', place: id, message: 'is new' }, id);
  }
}

/** An operation whose URL is still there has another id, which is the name of its function and its handler. */
function tellLost({ id, method, path }: Operation, after: ApiModel, comparison: Comparison): void {
  const heir = after.operations.find((operation) => operation.method === method && operation.path === path);
  const renamed = heir !== undefined;
  const rule = renamed ? 'operation-renamed' : 'operation-removed';
  const message = renamed ? `is called ${heir.id} now` : 'is gone';
  comparison.report({ rule, impact: 'major', place: id, message }, id);
}

function compareWebhooks(before: ApiModel, after: ApiModel, comparison: Comparison): void {
  const fresh = new Map(after.webhooks.map((webhook) => [webhook.type, webhook]));
  const tell = (rule: RuleName, impact: Impact, type: string, message: string) => {
    comparison.report({ rule, impact, place: type, message }, type);
  };
  for (const old of before.webhooks) {
    const webhook = fresh.get(old.type);
    if (webhook === undefined) {
      tell('webhook-removed', 'major', old.type, 'is gone');
      continue;
    }
    if (!old.deprecated && webhook.deprecated) tell('deprecated', 'minor', old.type, 'is deprecated now');
    if (old.description !== webhook.description || old.summary !== webhook.summary) {
      tell('wording', 'patch', old.type, 'the description is worded anew');
    }
    const at = { place: `${old.type} payload`, direction: 'response', user: old.type } as const;
    compareContent([old.payload, webhook.payload], at, comparison);
  }
  const known = new Set(before.webhooks.map(({ type }) => type));
  for (const { type } of after.webhooks.filter((webhook) => !known.has(webhook.type))) {
    tell('webhook-added', 'minor', type, 'is new');
  }
}

/** The name of a component is the name of an exported type. */
function compareNames(before: ApiModel, after: ApiModel, comparison: Comparison): void {
  const [old, fresh] = [componentsOf(before), componentsOf(after)];
  for (const name of [...old.keys()].filter((candidate) => !fresh.has(candidate))) {
    const message = 'the component is gone, and with it the exported type';
    comparison.report({ rule: 'component-removed', impact: 'major', place: name, message }, '');
  }
  for (const name of [...fresh.keys()].filter((candidate) => !old.has(candidate))) {
    const message = 'the component is new';
    comparison.report({ rule: 'component-added', impact: 'minor', place: name, message }, '');
  }
}
