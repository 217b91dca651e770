import type { IncomingHttpHeaders } from 'node:http';
import type { ApiModel } from '../generators/model/types.js';

/** Browsers keep a preflight's answer this long, in seconds. */
const PREFLIGHT_SECONDS = 600;

/** The CORS headers of the mock: every origin may call it, with credentials, and read every documented header. */
export interface Cors {
  /** For an ordinary answer. */
  answer(request: IncomingHttpHeaders): Record<string, string>;
  /** For OPTIONS. `methods` are those of the path. */
  preflight(request: IncomingHttpHeaders, methods: readonly string[]): Record<string, string>;
}

/** Reads the response headers that scripts may see from the model, so that none is forgotten. */
export function createCors(model: ApiModel): Cors {
  const documented = model.operations.flatMap(({ responses }) =>
    responses.flatMap(({ headers }) => headers.map(({ name }) => name)),
  );
  const exposed = [...new Set(['X-GOJI-REQUEST-ID', ...documented, 'Allow', 'Deprecation'])].join(', ');
  const origin = (request: IncomingHttpHeaders): Record<string, string> => ({
    // With credentials a browser refuses the wildcard, so the origin is named whenever it is known.
    'access-control-allow-origin': request.origin ?? '*',
    ...(request.origin === undefined ? {} : { 'access-control-allow-credentials': 'true' }),
    vary: 'Origin',
  });
  return {
    answer: (request) => ({ ...origin(request), 'access-control-expose-headers': exposed }),
    preflight: (request, methods) => ({
      ...origin(request),
      vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': request['access-control-request-headers'] ?? '*',
      'access-control-max-age': String(PREFLIGHT_SECONDS),
      ...(request['access-control-request-private-network'] === 'true'
        ? { 'access-control-allow-private-network': 'true' }
        : {}),
    }),
  };
}
