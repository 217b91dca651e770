import * as contract from '../../contract/exchanges.js';
import type { Operation } from '../../generators/model/types.js';
import { readParameterExamples } from '../../mock/parameter-examples.js';
import { document, model } from './document.js';
import { recordings } from './recorded.js';

export type { Exchange } from '../../contract/exchanges.js';

const examples = readParameterExamples(document);

/** Every named example of the document with its request. */
export const namedExchanges = contract.listNamedExchanges(model, examples);

/** Every recorded exchange, repaired; also recorded requests without an answer. */
export const recordedExchanges = contract.listRecordedExchanges(model, examples, recordings);

/** Path and query parameters of an operation, each with the example that the document gives. */
export const exampleParameters = (operation: Operation) => contract.exampleParameters(operation, examples);
