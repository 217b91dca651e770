import type { GeneratedFile } from '../generator.js';
import type { ApiModel, Operation } from '../model/types.js';
import { stringLiteral } from '../print/identifier.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue, relativeSpecifier } from '../print/source-file.js';
import { SCHEMAS } from '../print/type-files.js';
import { argumentsName } from './arguments.js';
import { apiFilePath } from './emit-api.js';

/** The file of the functions that wait for a state. */
export const WAIT_FOR = 'client/wait-for.ts';

/** What the file exports besides its functions. */
export const WAIT_FOR_NAMES: readonly string[] = ['GojiWaitError', 'isGojiWaitError', 'WaitForOptions'];

const RUNTIME = 'client/runtime/wait-for.ts';

/** A state that comes about some time after the answer that began it. */
interface Wait {
  readonly name: string;
  /** The operation that reads the state. */
  readonly operation: string;
  /** The type of the state. */
  readonly state: string;
  /** The statuses of `state`, as an expression. The compiler holds it against the type of the state. */
  readonly statuses: string;
  readonly pending: readonly string[];
  readonly mayBeMissing?: boolean;
  readonly doc: string;
}

/** The asynchronous flows of the platform. */
const WAITS: readonly Wait[] = [
  {
    name: 'waitForKyc',
    operation: 'getInvestorKyc',
    state: 'KycDetails',
    statuses: '[state.status]',
    pending: ['AWAITING_CREDIT_AGENCY_CHECK'],
    doc: `Waits for the verdict of an investor's electronic KYC check. Read \`status\` of the result: it may be passed
(\`ELECTRONICALLY_VERIFIED\`, \`ENHANCED_VERIFIED\`) or want documents (\`ENHANCED_VERIFICATION_REQUIRED\`). To wait
until the documents are approved, pass \`until: ({ status }) => status === 'ENHANCED_VERIFIED'\`; a person at Goji
does that, so rather wait for the webhook \`INVESTOR_KYC_STATUS_CHANGE\`.`,
  },
  {
    name: 'waitForCompany',
    operation: 'getCompany',
    state: 'Company',
    statuses: '[state.status]',
    pending: ['PENDING'],
    doc: `Waits until a company is registered and can own wallets. The registration is partly done by hand: outside the
sandbox, rather wait for the webhook \`COMPANY_REGISTRATION_UPDATE\`.`,
  },
  {
    name: 'waitForWallet',
    operation: 'getWallet',
    state: 'Wallet',
    statuses: "[state.bankDetails ? 'READY' : 'NO_BANK_DETAILS']",
    pending: ['NO_BANK_DETAILS'],
    mayBeMissing: true,
    doc: `Waits until a wallet has its bank account, which \`createWallet\` has asked for. An answer of 404 counts as "not
yet", because the reference does not say from when on the wallet can be read. The webhook \`WALLET_CREATED\` says
the same.`,
  },
  {
    name: 'waitForBankAccount',
    operation: 'getBankAccount',
    state: 'BankAccount',
    statuses: '[state.status]',
    pending: ['DISABLED'],
    doc: `Waits until a payment destination has passed the anti-money-laundering check, so that money can be sent to it.
One that fails the check stays as it is, and the wait ends by its limit. The webhook
\`BANK_ACCOUNT_DETAILS_STATUS_CHANGED\` says the same.`,
  },
  {
    name: 'waitForBatchPayment',
    operation: 'getBatchPayment',
    state: 'BatchPayment',
    statuses: '[state.status]',
    pending: ['AWAITING_FUNDS', 'DISTRIBUTING'],
    doc: `Waits until a batch payment is complete. Read the \`status\` of each of its \`payments\`: single ones can have
failed. Nothing happens before the money for the batch has arrived. The webhook \`BATCH_UPDATE\` says the same.`,
  },
  {
    name: 'waitForInvestorRepayment',
    operation: 'getInvestorRepayment',
    state: 'InvestorRepayments',
    statuses: 'state.investorRepayments.map(({ status }) => status)',
    pending: ['PENDING'],
    doc: 'Waits until repayments of a batch are listed and all of them have cleared.',
  },
];

/** The waits whose operation is in the model, with that operation. */
export function listWaits(model: ApiModel): readonly (Wait & { readonly read: Operation })[] {
  return WAITS.flatMap((wait) => {
    const read = model.operations.find(({ id }) => id === wait.operation);
    return read === undefined ? [] : [{ ...wait, read }];
  });
}

/** `client/wait-for.ts`: a function for each asynchronous flow whose API is generated. No file when there is none. */
export function emitWaitFor(model: ApiModel): readonly GeneratedFile[] {
  const waits = listWaits(model);
  if (waits.length === 0) return [];
  const file = createSourceFile(WAIT_FOR);
  const from = stringLiteral(relativeSpecifier(WAIT_FOR, RUNTIME));
  file.print(`export type { WaitForOptions } from ${from};`);
  file.print(`export { GojiWaitError, isGojiWaitError } from ${from};`);
  file.print();
  for (const wait of waits) emitWait(file, wait, modulePath(model, wait.read));
  return [file.finish()];
}

function emitWait(file: SourceFile, wait: Wait, module: string): void {
  const { name, operation, statuses, pending, mayBeMissing = false } = wait;
  const state: Printable = importType(wait.state, SCHEMAS);
  file.doc(`${wait.doc}

Rejects with a \`GojiWaitError\` that names the last state when the limit is reached, by default after five minutes.`);
  file.print(`export function ${name}(`);
  file.print('  goji: ', importType('Goji', 'client/goji.ts'), ',');
  file.print('  args: ', importType(argumentsName(operation), module), ',');
  file.print('  options?: ', importType('WaitForOptions', RUNTIME), '<', state, '>,');
  file.print('): Promise<', state, '> {');
  file.print('  return ', importValue('waitFor', RUNTIME), '(');
  file.print('    goji,');
  file.print('    {');
  file.print(`      name: ${stringLiteral(name)},`);
  file.print('      read: (call) => ', importValue(operation, module), '(goji, args, call),');
  file.print(`      statuses: (state) => ${statuses},`);
  file.print(`      pending: [${pending.map(stringLiteral).join(', ')}],`);
  if (mayBeMissing) file.print('      mayBeMissing: true,');
  file.print('    },');
  file.print('    options,');
  file.print('  );');
  file.print('}');
  file.print();
}

function modulePath(model: ApiModel, operation: Operation): string {
  const api = model.apis.find(({ slug }) => slug === operation.api);
  if (api === undefined) throw new Error(`The operation ${operation.id} belongs to no API of the model.`);
  return apiFilePath(api);
}
