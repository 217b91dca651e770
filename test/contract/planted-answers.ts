import type { RuleName } from '../../contract/finding.js';
import type { Sabotage } from './run-contract.js';

export interface Planted {
  readonly what: string;
  readonly sabotage: Sabotage;
  readonly rule: RuleName;
  readonly at: string;
  readonly pointer: string;
  readonly message?: string;
}

export const terms = '#/paths/~1platformApi~1terms/get/responses';

export const edit =
  (change: (body: Record<string, unknown>) => object): Sabotage =>
  (_reply, body) =>
    JSON.stringify(change(JSON.parse(body)));

export const planted: readonly Planted[] = [
  {
    what: 'a wrong status',
    sabotage: (reply, body) => {
      reply.code(201);
      return body;
    },
    rule: 'undocumented-status',
    at: '',
    pointer: terms,
    message: '201 is not documented, only 200, 400, 401, 404, 500',
  },
  {
    what: "a status that Prism's proxy lets pass",
    sabotage: (reply, body) => {
      reply.code(418);
      return body;
    },
    rule: 'undocumented-status',
    at: '',
    pointer: terms,
  },
  {
    what: 'a redirect',
    sabotage: (reply) => {
      reply.code(302).header('location', '/elsewhere');
      return '';
    },
    rule: 'undocumented-status',
    at: '',
    pointer: terms,
  },
  {
    what: 'a missing field',
    sabotage: edit(({ version: _left, ...rest }) => rest),
    rule: 'schema',
    at: '',
    pointer: '#/components/schemas/TermsAndConditions',
    message: "must have required property 'version'",
  },
  {
    what: 'a wrong type',
    sabotage: edit((body) => ({ ...body, version: 3 })),
    rule: 'schema',
    at: '/version',
    pointer: '#/components/schemas/TermsAndConditions/properties/version',
    message: 'must be string',
  },
  {
    what: 'a wrong media type',
    sabotage: (reply, body) => {
      reply.header('content-type', 'text/html');
      return body;
    },
    rule: 'media-type',
    at: 'header Content-Type',
    pointer: `${terms}/200/content`,
    message: 'the media type is text/html, not application/json',
  },
  {
    what: 'a body that is no JSON',
    sabotage: () => '<html>',
    rule: 'not-json',
    at: '',
    pointer: `${terms}/200/content`,
  },
  {
    what: 'no body',
    sabotage: () => '',
    rule: 'missing-body',
    at: '',
    pointer: `${terms}/200/content`,
  },
  {
    what: 'a missing request id',
    sabotage: (reply, body) => {
      reply.removeHeader('x-goji-request-id');
      return body;
    },
    rule: 'missing-header',
    at: 'header X-GOJI-REQUEST-ID',
    pointer: `${terms}/200/headers/X-GOJI-REQUEST-ID`,
  },
  {
    what: 'an error in another form than the platform’s',
    sabotage: (reply) => {
      reply.code(500);
      return '{"error":"oops"}';
    },
    rule: 'schema',
    at: '',
    pointer: '#/components/schemas/ErrorResponse',
    message: "must have required property 'errors'",
  },
  {
    what: 'a server that hangs',
    sabotage: () => new Promise(() => undefined),
    rule: 'no-answer',
    at: '',
    pointer: '#/paths/~1platformApi~1terms/get',
    message: 'no answer within 0.3 s',
  },
  {
    what: 'a connection that breaks',
    sabotage: (reply, body) => {
      reply.raw.socket?.destroy();
      return body;
    },
    rule: 'no-answer',
    at: '',
    pointer: '#/paths/~1platformApi~1terms/get',
  },
];
