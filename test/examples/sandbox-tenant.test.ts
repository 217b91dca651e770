import { createInvestor, getInvestorKyc } from '@goji/api';
import { createSandbox } from '@goji/api/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';

const sandbox = await createSandbox({ validateResponses: 'fail' });
beforeAll(() => sandbox.listen());
afterAll(() => sandbox.close());

it('waits for the documents of an investor who is referred', async () => {
  const tenant = await sandbox.tenant('referred'); // A platform of its own: tests never meet.
  const { clientId } = await createInvestor(tenant.client(), {
    body: {
      firstName: 'Jane',
      lastName: 'Doe REFERRED',
      dateOfBirth: '1990-01-19',
      entityType: 'INDIVIDUAL',
      address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
      contactDetails: { emailAddress: 'jane.doe@example.com' },
      nationalInsuranceNumber: 'QQ123456C',
      investorDeclarationType: 'RESTRICTED',
    },
  });
  await tenant.settled(); // All that is due has happened, and its webhooks have been delivered.
  const { status } = await getInvestorKyc(tenant.client(), { path: { clientId } });
  expect(status).toBe('ENHANCED_VERIFICATION_REQUIRED');
});
