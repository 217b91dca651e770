import { brokenHeaders } from './broken-headers.js';
import { brokenTexts } from './broken-text.js';
import { brokenVariants } from './broken-variants.js';
import type { Judge } from './judge.js';
import { type FuzzRequest, parametersOf } from './request.js';
import type { ResolveSchema } from './schemas.js';
import { faultsOf } from './valid-request.js';

/** A request that must be refused. */
export interface BrokenRequest {
  /** Where and how it is broken, such as `body address.postcode: left out`. */
  readonly name: string;
  readonly request: FuzzRequest;
  /** True when the values are as they were and only the bytes or the headers are wrong, which Prism is not asked about. */
  readonly isText: boolean;
}

/** Every request that breaks one rule of a valid one, as far as the judge agrees that it is invalid. */
export function brokenRequests(
  request: FuzzRequest,
  { judge, resolve }: { readonly judge: Judge; readonly resolve: ResolveSchema },
): BrokenRequest[] {
  const values = [...brokenBodies(request, resolve), ...brokenParameters(request, resolve)].filter(
    (broken) => faultsOf(broken.request, judge, resolve).length > 0,
  );
  const texts = brokenTexts(request.body).map(({ name, bytes }) => ({
    name: `body ${name}`,
    request: { ...request, bytes },
    isText: true,
  }));
  return [...values, ...texts];
}

/** Every request whose headers must be refused; the rest of it is valid. */
export function requestsByBrokenHeaders(request: FuzzRequest): BrokenRequest[] {
  return brokenHeaders(request.operation).map(({ name, headers: credentials }) => ({
    name,
    request: { ...request, header: {}, credentials },
    isText: true,
  }));
}

function brokenBodies(request: FuzzRequest, resolve: ResolveSchema): BrokenRequest[] {
  const { operation, body } = request;
  if (operation.requestBody === null || body === undefined) return [];
  const variants = brokenVariants(operation.requestBody.content.schema, body, { resolve, thorough: true });
  const broken = variants.map(({ name, value }) => ({
    name: name.startsWith('body:') ? name : `body ${name}`,
    request: { ...request, body: value },
    isText: false,
  }));
  return [...broken, { name: 'body: left out', request: { ...request, body: undefined }, isText: false }];
}

function brokenParameters(request: FuzzRequest, resolve: ResolveSchema): BrokenRequest[] {
  return request.operation.parameters.flatMap((parameter): BrokenRequest[] => {
    const { in: location, name, schema } = parameter;
    // What a header may hold is for HTTP to say; the versions have tests of their own.
    if (location === 'header') return [];
    const given = parametersOf(request, location);
    const value = given[name];
    const change = (what: string, wrong: unknown): BrokenRequest => ({
      name: `${location} ${name}: ${what}`,
      request: { ...request, [location]: { ...given, [name]: wrong } },
      isText: false,
    });
    const variants = value === undefined ? [] : brokenVariants(schema, value, { resolve, thorough: true });
    const broken = variants
      .filter((variant) => isSendable(variant.value, resolve(schema)['type'] === 'array'))
      .map((variant) => change(variant.name.replace(/^body: /, ''), variant.value));
    const resolved = resolve(schema);
    if (location === 'query' && resolved['type'] !== 'array' && value !== undefined) {
      broken.push(change('sent twice', [value, value]));
    }
    return broken;
  });
}

/** A URL carries texts, one value is a list of one, and an empty path parameter is another path. */
function isSendable(value: unknown, isList: boolean): boolean {
  const items = [value].flat();
  const areTexts = items.every((item) => typeof item === 'string' && item !== '' && !/^\.+$/.test(item));
  return areTexts && items.length > 0 && Array.isArray(value) === isList;
}
