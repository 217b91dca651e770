/**
 * Compile-time tests of the MSW mocks: `tsc` fails when a switch that has to compile does not, and when a mistake that
 * is marked as one compiles.
 */
import type { Investor } from '../../generated/client/index.js';
import {
  approveAllocationMock,
  createHandlers,
  createInvestorMock,
  createWalletMock,
  gojiHandlers,
  listInvestorIdsMock,
} from '../../generated/msw/index.js';

declare const investor: Investor;

/** Names of examples are those of the operation. */
export function examples(): void {
  createInvestorMock.example('under-18');
  createInvestorMock.example('corporate', { once: true, delay: 'real', strict: true });
  // @ts-expect-error the operation has no such example
  createInvestorMock.example('under-81');
  // @ts-expect-error that example belongs to another operation
  createInvestorMock.example('two-investors');
}

/** Error codes belong to a status. */
export function errors(): void {
  createInvestorMock.error(400, 'UNDER_18', { message: 'Too young' });
  // @ts-expect-error 404 is not documented to say that
  createInvestorMock.error(404, 'UNDER_18');
  // @ts-expect-error 409 is not documented
  createInvestorMock.error(409, 'UNDER_18');
  // @ts-expect-error a success is no error
  createInvestorMock.error(200, 'UNDER_18');
}

/** A body belongs to its status. */
export function replies(): void {
  createInvestorMock.reply(200, investor);
  createInvestorMock.reply(400, { errors: [{ errorCode: 'ADDED_LATER', message: 'x' }] }, { once: true });
  listInvestorIdsMock.reply(200, []);
  approveAllocationMock.reply(202);
  createWalletMock.reply(409, { errors: [{ errorCode: 'NAME_ALREADY_EXIST', message: 'x' }] });
  // @ts-expect-error the body is missing
  createInvestorMock.reply(200);
  // @ts-expect-error an investor has more than an id
  createInvestorMock.reply(200, { clientId: 'GOJI-1234' });
  // @ts-expect-error that is the body of a failure
  createInvestorMock.reply(200, { errors: [] });
  // @ts-expect-error 418 is not documented
  createInvestorMock.reply(418, {});
  // @ts-expect-error an id is a text
  listInvestorIdsMock.reply(200, [1]);
  // @ts-expect-error the status has no body
  approveAllocationMock.reply(202, {});
}

/** Options are those that there are. */
export function options(): void {
  gojiHandlers({ baseUrl: 'https://example.com', strict: true, delay: 10 });
  createHandlers([createInvestorMock, listInvestorIdsMock], {});
  // @ts-expect-error there is no such option
  gojiHandlers({ origin: 'https://example.com' });
  // @ts-expect-error the default handlers stay until they are reset
  gojiHandlers({ once: true });
}
