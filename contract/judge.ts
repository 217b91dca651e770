import type { BundledDocument } from '../generators/generator.js';
import type { Operation, Response } from '../generators/model/types.js';
import { createDocumentCheck, type DocumentCheck, pointerTo } from './document-check.js';
import type { Finding } from './finding.js';
import type { PrismReferee } from './prism-referee.js';
import type { Answer } from './send.js';

/** Holds an answer against the document: against the status that it has, not against an example. */
export type Judge = (operation: Operation, answer: Answer) => Promise<readonly Finding[]>;

/**
 * Creates the judge. Its own validator of JSON Schema 2020-12 is the authority; `referee` is Prism's validation proxy,
 * whose errors count where the own checks find nothing. Without one, the own checks decide alone.
 */
export function createJudge(document: BundledDocument, referee?: PrismReferee): Judge {
  const check = createDocumentCheck(document);
  return async (operation, answer) => {
    const own = judgeAnswer(check, operation, answer);
    if (own.length > 0 || referee === undefined) return own;
    const body = parseJson(answer.text);
    const errors = await referee(operation, { status: answer.status, headers: answer.headers, body });
    const pointer = pointerOfOperation(operation);
    return errors.map((message) => ({ rule: 'prism', message, at: '', pointer }));
  };
}

/** Where the document describes an operation. */
export function pointerOfOperation({ path, method }: Operation): string {
  return pointerTo('paths', path, method);
}

function judgeAnswer(check: DocumentCheck, operation: Operation, answer: Answer): readonly Finding[] {
  const response = operation.responses.find(({ status }) => status === answer.status);
  if (response === undefined) {
    const documented = operation.responses.map(({ status }) => status).join(', ');
    const message = `${answer.status} is not documented, only ${documented}`;
    return [
      { rule: 'undocumented-status', message, at: '', pointer: `${pointerOfOperation(operation)}/responses` },
    ];
  }
  const pointer = pointerOfResponse(operation, response);
  return [...judgeHeaders(response, pointer, answer), ...judgeBody(check, response, pointer, answer)];
}

function pointerOfResponse(operation: Operation, { component, status }: Response): string {
  if (component !== null) return pointerTo('components', 'responses', component);
  return `${pointerOfOperation(operation)}/responses/${status}`;
}

function judgeHeaders({ headers }: Response, response: string, answer: Answer): readonly Finding[] {
  return headers.flatMap(({ name, required, schema }): Finding[] => {
    const value = answer.headers[name.toLowerCase()];
    const place = { at: `header ${name}`, pointer: `${response}/headers/${name}` };
    if (value === undefined) {
      return required ? [{ rule: 'missing-header', message: `${name} is missing`, ...place }] : [];
    }
    const { minLength, pattern } = schema;
    const tooShort = typeof minLength === 'number' && value.length < minLength;
    const unlike = typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value);
    if (!tooShort && !unlike) return [];
    return [{ rule: 'header-value', message: `${name} does not have the documented form`, ...place }];
  });
}

function judgeBody(
  check: DocumentCheck,
  { content }: Response,
  response: string,
  { headers, text }: Answer,
): readonly Finding[] {
  if (content === null) {
    if (text === '') return [];
    return [{ rule: 'unexpected-body', message: 'the document has no body here', at: '', pointer: response }];
  }
  const pointer = `${response}/content`;
  if (text === '') return [{ rule: 'missing-body', message: 'there is no body', at: '', pointer }];
  const mediaType = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (mediaType !== content.mediaType) {
    const message = `the media type is ${mediaType === '' ? 'missing' : mediaType}, not ${content.mediaType}`;
    return [{ rule: 'media-type', message, at: 'header Content-Type', pointer }];
  }
  const body = parseJson(text);
  if (body === undefined) {
    return [{ rule: 'not-json', message: 'the body is not JSON', at: '', pointer }];
  }
  const schema = `${pointer}/${content.mediaType.replaceAll('/', '~1')}/schema`;
  return check(schema, body).map(({ message, at, pointer: broken }) => {
    return { rule: 'schema', message, at, pointer: broken };
  });
}

/** The value of a JSON text; undefined for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
