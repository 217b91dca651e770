import type { Mutant } from './mutant.js';

const NEW_INVESTOR = 'spec/components/schemas/investors/NewInvestorDetails.yaml';

/** Defects of the document. The bundle is made again, so that everything that follows from it is wrong in the same way. */
export const SPEC_MUTANTS: readonly Mutant[] = [
  {
    defect: 'a field of a request is dropped',
    file: NEW_INVESTOR,
    find: '  nationalInsuranceNumber:\n    $ref: ../shared/NationalInsuranceNumber.yaml\n',
    replace: '',
    regenerate: true,
    tests: ['test/completeness', 'test/contract/examples.test.ts'],
  },
  {
    defect: 'a field of a request is no longer required',
    file: NEW_INVESTOR,
    find: 'required: [firstName, lastName, dateOfBirth,',
    replace: 'required: [firstName, lastName,',
    regenerate: true,
    tests: ['test/contract/error-wording.test.ts'],
  },
  {
    defect: 'an enumeration loses a value',
    file: 'spec/components/schemas/investors/Title.yaml',
    find: 'enum: [MISS, MR, MRS, MS, DR]',
    replace: 'enum: [MISS, MR, MRS, MS]',
    regenerate: true,
    tests: ['test/completeness', 'test/types'],
  },
  {
    defect: 'an enumeration is loosened to any text',
    file: 'spec/components/schemas/investors/Title.yaml',
    find: 'enum: [MISS, MR, MRS, MS, DR]\n',
    replace: '',
    regenerate: true,
    tests: ['test/completeness'],
  },
  {
    defect: 'an event has another type on the wire',
    file: 'spec/openapi.yaml',
    find: '  BATCH_UPDATE:\n',
    replace: '  BATCH_UPDATED:\n',
    regenerate: true,
    tests: ['test/contract/webhooks.test.ts'],
  },
  {
    defect: 'an operation answers under another URL',
    file: 'spec/openapi.yaml',
    find: '  /test/account/topup:\n',
    replace: '  /test/account/top-up:\n',
    regenerate: true,
    tests: ['test/completeness'],
  },
  {
    defect: 'a success has another status',
    file: 'spec/paths/bulk-payments/transfers_batch.yaml',
    find: '    "201":\n',
    replace: '    "200":\n',
    regenerate: true,
    tests: ['test/contract/recorded.test.ts', 'test/completeness', 'test/contract/examples.test.ts'],
  },
];
