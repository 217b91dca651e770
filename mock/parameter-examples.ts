import type { BundledDocument } from '../generators/generator.js';
import { listOperationNodes } from '../generators/model/build-operations.js';
import type { DocumentNode } from '../generators/model/document-node.js';
import {
  childNode,
  entriesOf,
  itemsOf,
  resolveNode,
  rootNode,
  stringOf,
} from '../generators/model/document-node.js';

/** An example value of a parameter. */
export interface ParameterExample {
  /** The key under `examples`, which ties the value to the body example of that name; null for `example`. */
  readonly caseName: string | null;
  readonly in: string;
  readonly name: string;
  readonly value: unknown;
}

/**
 * The examples of the parameters of each operation, by `operationId`. The model leaves them out because no generated
 * file needs them. Those of an operation come before those of its path item.
 */
export function readParameterExamples(
  document: BundledDocument,
): ReadonlyMap<string, readonly ParameterExample[]> {
  const paths = childNode(rootNode(document), 'paths');
  return new Map(
    listOperationNodes(paths).map(({ operation, pathItem }) => [
      stringOf(childNode(operation, 'operationId')),
      [operation, pathItem]
        .flatMap((owner) => itemsOf(childNode(owner, 'parameters')))
        .flatMap((parameter) => readExamples(resolveNode(parameter))),
    ]),
  );
}

function readExamples(parameter: DocumentNode): ParameterExample[] {
  const place = { in: stringOf(childNode(parameter, 'in')), name: stringOf(childNode(parameter, 'name')) };
  const single = childNode(parameter, 'example');
  const named = entriesOf(childNode(parameter, 'examples')).map(([caseName, example]) => ({
    ...place,
    caseName,
    value: childNode(resolveNode(example), 'value').value,
  }));
  return single.value === undefined ? named : [...named, { ...place, caseName: null, value: single.value }];
}
