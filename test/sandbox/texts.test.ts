import { expect, it } from 'vitest';
import {
  createBankDetails,
  createInvestor,
  getInvestor,
  listInvestorIds,
  registerCompany,
  updateInvestor,
} from '../../generated/client/index.js';
import { refusal } from './books.js';
import { jane, startSandbox } from './start.js';

const unfit = (field: string) => refusal('INVALID_DATA', `${field} must not contain control characters`);

it('takes no name with control characters', async () => {
  const { goji } = await startSandbox();
  // U+0000, an escape, a line break, a control of the upper half, an override and an isolate of the direction, a line
  // separator, half of a surrogate pair.
  for (const character of ['\0', '\u001B', '\n', '\u0085', '\u202E', '\u2067', '\u2028', '\uD83D']) {
    const firstName = `Ja${character}ne`;
    await expect(createInvestor(goji, { body: { ...jane, firstName } })).rejects.toMatchObject(
      unfit('firstName'),
    );
  }
  expect(await listInvestorIds(goji)).toEqual([]);
});

it('takes the names that people have', async () => {
  const { goji } = await startSandbox();
  for (const firstName of [
    'Zoë',
    'Jean-François',
    'O’Neil',
    'Þórunn',
    '王小明',
    'عَلِيّ',
    'שָׂרָה',
    '𠮷野',
    'Bo',
  ]) {
    const { clientId } = await createInvestor(goji, { body: { ...jane, firstName } });
    expect(await getInvestor(goji, { path: { clientId } })).toMatchObject({ firstName });
  }
});

it('says where it found it, at any depth and in paths', async () => {
  const { sandbox, goji, tenant } = await startSandbox();
  const { clientId } = await createInvestor(goji, { body: jane });
  const account = { accountName: 'Jane\tDoe', accountNumber: '00004588', sortCode: '203002' };
  await expect(createBankDetails(goji, { path: { clientId }, body: account })).rejects.toMatchObject(
    unfit('accountName'),
  );
  const person = {
    firstName: 'Ann\u202E',
    lastName: 'Lee',
    dateOfBirth: '1980-01-01',
    address: { ...jane.address, lineTwo: 'a', lineThree: 'b', region: 'c' },
  };
  const ukCompany = { type: 'LIMITED_COMPANY', name: 'Borrower', number: 'AB123456' } as const;
  const withPerson = { ...ukCompany, associatedIndividuals: [person] };
  await expect(registerCompany(goji, { body: { ukCompany: withPerson } })).rejects.toMatchObject(
    unfit('ukCompany.associatedIndividuals[0].firstName'),
  );
  await expect(getInvestor(goji, { path: { clientId: 'GOJI-1\0' } })).rejects.toMatchObject(
    unfit('clientId'),
  );
  const authorization = `Basic ${btoa('a\0b:secret')}`;
  const statusOf = async (path: string, init?: RequestInit) => (await fetch(sandbox.url + path, init)).status;
  expect(await statusOf('/investorIds', { headers: { authorization } })).toBe(401);
  for (const path of ['investors/%00', 'accounts?find=%00', 'postings?account=%00']) {
    expect(await statusOf(`/_sandbox/tenants/default/${path}`)).toBe(400);
  }
  expect(await statusOf('/_sandbox/tenants/a%00/clock')).toBe(400);
  await expect(tenant.happen('kyc-decided', { clientId: '\0', isVerified: true })).rejects.toThrow(
    'needs the detail "clientId"',
  );
});

it('lets texts of several lines have lines', async () => {
  const { goji } = await startSandbox();
  const address = { ...jane.address, lineTwo: 'Flat 2\nThe Mill' };
  expect(await createInvestor(goji, { body: { ...jane, address } })).toMatchObject({ address });
});

it('refuses what is blank or no country as what it is, at registration and in updates', async () => {
  const { goji } = await startSandbox();
  const { clientId } = await createInvestor(goji, { body: jane });
  const tooShort = refusal('INVALID_NAME', 'First and last names must be longer than one character');
  const noCountry = refusal('INVALID_COUNTRY', 'Country is invalid');
  const empty = (field: string) => refusal('INVALID_DATA', `${field} cannot be null or empty`);
  const { firstName, lastName, dateOfBirth, address, contactDetails } = jane;
  for (const [wrong, expected] of [
    [{ firstName: '  ' }, empty('firstName')],
    [{ lastName: '\u00A0\u2003' }, empty('lastName')],
    [{ lastName: ' D ' }, tooShort],
    [{ lastName: '𠮷' }, tooShort],
    [{ address: { ...address, lineOne: ' ' } }, empty('address.lineOne')],
    [{ address: { ...address, country: 'ZZZ' } }, noCountry],
    [{ address: { ...address, country: 'EUR' } }, noCountry],
  ] as const) {
    await expect(createInvestor(goji, { body: { ...jane, ...wrong } })).rejects.toMatchObject(expected);
    const details = { title: 'DR', firstName, lastName, dateOfBirth, address, contactDetails } as const;
    const update = updateInvestor(goji, { path: { clientId }, body: { ...details, ...wrong } });
    await expect(update).rejects.toMatchObject(expected);
  }
});
