import type { SettlementDestinationDetails, SettlementProduct } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';

const products = defineCollection<SettlementProduct>()({
  kind: 'debt-product',
  noun: 'product',
  idOf: ({ id }) => id,
});

/** A payment destination of this API, which only deprecated fields name. */
interface DestinationRecord extends SettlementDestinationDetails {
  readonly id: string;
}

const destinations = defineCollection<DestinationRecord>()({
  kind: 'debt-destination',
  noun: 'payment destination',
  idOf: ({ id }) => id,
});

/** The product that the body of a request names, or the refusal. */
export async function namedProduct(work: Work, id: string): Promise<SettlementProduct> {
  return (
    (await work.collection(products).get(id)) ?? refuse('INVALID_DATA', 'There is no product {id}', { id })
  );
}

/** Products that investors can invest in, and the payment destinations of this API. */
export const productHandlers = {
  listSettlementProducts: async (_request, work) => {
    return { status: 200, body: { products: await work.collection(products).list() } };
  },

  createSettlementProduct: async ({ body }, work) => {
    const { id, investmentDocument, isaEligible } = body;
    if (await work.collection(products).get(id)) {
      return refuse('INVALID_DATA', 'There is a product {id} already', { id });
    }
    return {
      status: 200,
      body: await work.collection(products).insert({ id, investmentDocument, isaEligible }),
    };
  },

  updateSettlementProduct: async ({ path, body: { investmentDocument, isaEligible } }, work) => {
    const { id } = await work.collection(products).require(path.productId);
    return {
      status: 200,
      body: await work.collection(products).update({ id, investmentDocument, isaEligible }),
    };
  },

  listSettlementDestinations: async (_request, work) => {
    return { status: 200, body: (await work.collection(destinations).list()).map(({ id }) => ({ id })) };
  },

  createSettlementDestination: async ({ body }, work) => {
    const { id } = await work.collection(destinations).insert({ ...body, id: work.newId() });
    return { status: 200, body: { id } };
  },

  updateSettlementDestination: async ({ path, body }, work) => {
    const { id } = await work.collection(destinations).require(path.id);
    await work.collection(destinations).update({ ...body, id });
    return { status: 200, body: { id } };
  },
} satisfies SandboxHandlers;
