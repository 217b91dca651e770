import { readFileSync } from 'node:fs';

/** What the suite tells a server: `{ port, document, answers, goji }`, files as absolute paths. */
export const settings = JSON.parse(process.argv[2] ?? '{}');

/** The answer of each operation by `operationId`, the same for every server: `{ status, body }`. */
export const readAnswers = () => JSON.parse(readFileSync(settings.answers, 'utf8'));

/** The document, for servers that want it parsed. */
export const readDocument = () => JSON.parse(readFileSync(settings.document, 'utf8'));

/** Every server lets in whoever sends the three headers, whatever is in them. */
export const isPresent = ({ headers }) =>
  Boolean(headers.authorization && headers['x-nonce'] && headers['x-timestamp']);

/** Each operation of a document as `{ method, path, operation }`. */
export function operationsOf(document) {
  const methods = ['get', 'put', 'post', 'delete', 'patch'];
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => ({ method, path, operation: item[method], shared: item.parameters ?? [] })),
  );
}
