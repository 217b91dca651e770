import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import type { Operation } from '../../generators/model/types.js';
import { formatSpecError, isSpecError } from '../../generators/spec-error.js';
import { documentWith } from './documents.js';

/** The one operation of a document with that path item. */
export function operationOf(pathItem: unknown, path = '/investors', more: object = {}): Operation {
  const [operation] = buildModel(documentWith({ paths: { [path]: pathItem }, ...more })).operations;
  if (operation === undefined) throw new Error('no operation');
  return operation;
}

/** The one line that the command line would print. */
export function complaintAbout(document: BundledDocument): string {
  try {
    buildModel(document);
  } catch (error) {
    if (isSpecError(error)) return formatSpecError(error);
    throw error;
  }
  throw new Error('the document was accepted');
}
