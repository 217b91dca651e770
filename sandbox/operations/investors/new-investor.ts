import type { AccountType, Investor, NewInvestor } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';

/** The investor that a registration makes. A company cannot have an ISA. */
export function toProfile(clientId: string, body: NewInvestor): Investor {
  const { investorDeclarationType, nationalities: _, nationality: __, ...details } = body;
  const common = { clientId, investmentDeclarationType: investorDeclarationType };
  if (details.entityType === 'CORPORATE') {
    // The schema lets a company name one account alone; a list of both comes from a caller who has not looked.
    if (details.accountTypes?.some((account: AccountType) => account === 'ISA')) {
      return refuse('INVALID_DATA', 'A corporate investor cannot have an ISA');
    }
    return { ...details, ...common, accountTypes: ['GOJI_INVESTMENT'] };
  }
  return { ...details, ...common, accountTypes: details.accountTypes ?? ['GOJI_INVESTMENT', 'ISA'] };
}

/** The two events of a registration, in the order in which the reference lists them. */
export async function tellOfRegistration(work: Work, profile: Investor): Promise<void> {
  const { clientId, title, firstName, middleName, lastName, contactDetails, dateOfBirth, address } = profile;
  const person = { ...(title === undefined ? {} : { title }), firstName, lastName, contactDetails };
  await work.emit({ type: 'INVESTOR_PERSONAL_DETAILS_REGISTERED', content: person });
  const name = middleName === undefined ? {} : { middleName };
  await work.emit({
    type: 'INVESTOR_CREATED',
    content: { ...person, ...name, clientId, dateOfBirth, address },
  });
}
