import type { AuditedHttpMethod, InvestorAuditEntry } from '../../../generated/types.js';
import type { LoggedRequest } from '../../server/request-log.js';
import type { SandboxHandlers } from '../handlers.js';
import { isaInvestors } from './isa-investor.js';

/**
 * The requests about an investor. They are those that the sandbox's log of requests still has, the last thousand of the
 * tenant to this process, with the real time of each.
 */
export const auditHandlers = {
  listInvestorAudit: async ({ path }, work) => {
    const { details } = await work.collection(isaInvestors).require(path.clientId);
    const about = work.requests().filter((request) => isAbout(request, details.clientId));
    return { status: 200, body: about.map(toEntry) };
  },
} satisfies SandboxHandlers;

/** The requests of this API that name the investor, in the path or as the one to be created. */
function isAbout({ url, operation, requestBody }: LoggedRequest, clientId: string): boolean {
  const [pathname = ''] = url.split('?');
  const isNamed = pathname.startsWith('/investors/') && decode(pathname.split('/')[2] ?? '') === clientId;
  if (isNamed || operation !== 'createIsaInvestor') return isNamed;
  return (
    typeof requestBody === 'object' &&
    requestBody !== null &&
    'clientId' in requestBody &&
    requestBody.clientId === clientId
  );
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function toEntry(request: LoggedRequest): InvestorAuditEntry {
  const [url = '', queryParameters] = request.url.split('?');
  return {
    requestId: request.requestId,
    dateTime: request.at.toISOString(),
    httpMethod: request.method as AuditedHttpMethod,
    url,
    ...(queryParameters === undefined ? {} : { queryParameters }),
    responseCode: String(request.status),
    ...(request.requestBody === undefined ? {} : { requestBody: JSON.stringify(request.requestBody) }),
    responseBody: request.responseBody === undefined ? '' : JSON.stringify(request.responseBody),
  };
}
