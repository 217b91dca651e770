import { expect, it } from 'vitest';
import { emitCatalogue, readCatalogue } from './emit-catalogue.js';

it('refuses in the words of the error catalogue', async () => {
  await expect(emitCatalogue(readCatalogue())).toMatchFileSnapshot('../../sandbox/refusals/catalogue.ts');
});
