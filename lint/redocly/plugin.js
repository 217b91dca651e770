import { ambiguousPath } from './rules/ambiguous-path.js';
import { apiVersion } from './rules/api-version.js';
import { bounds } from './rules/bounds.js';
import { clientRequestId } from './rules/client-request-id.js';
import { commonResponses } from './rules/common-responses.js';
import { componentNames } from './rules/component-name.js';
import { dateFormat } from './rules/date-format.js';
import { enumIsComponent } from './rules/enum-is-component.js';
import { exampleAndExamples } from './rules/example-and-examples.js';
import { exampleFile } from './rules/example-file.js';
import { mediaTypeExample } from './rules/media-type-example.js';
import { mediaTypeSchema } from './rules/media-type-schema.js';
import { money } from './rules/money.js';
import { noPlaceholder } from './rules/no-placeholder.js';
import { openObject } from './rules/open-object.js';
import { operationId } from './rules/operation-id.js';
import { pathItemFile } from './rules/path-item-file.js';
import { pathParameterName } from './rules/path-parameter-name.js';
import { portableKeywords } from './rules/portable-keywords.js';
import { requestIdHeader } from './rules/request-id-header.js';
import { scalarExamples } from './rules/scalar-examples.js';
import { sharedParameter } from './rules/shared-parameter.js';
import { sourced } from './rules/sourced.js';
import { summary } from './rules/summary.js';
import { wording } from './rules/wording.js';

/** @type {Readonly<Record<string, import('./types.js').Rule>>} */
const rules = {
  'ambiguous-path': ambiguousPath,
  'api-version': apiVersion,
  bounds,
  'client-request-id': clientRequestId,
  'common-responses': commonResponses,
  'component-name': componentNames,
  'date-format': dateFormat,
  'enum-is-component': enumIsComponent,
  'example-and-examples': exampleAndExamples,
  'example-file': exampleFile,
  'media-type-example': mediaTypeExample,
  'media-type-schema': mediaTypeSchema,
  money,
  'no-placeholder': noPlaceholder,
  'open-object': openObject,
  'operation-id': operationId,
  'path-item-file': pathItemFile,
  'path-parameter-name': pathParameterName,
  'portable-keywords': portableKeywords,
  'request-id-header': requestIdHeader,
  'scalar-examples': scalarExamples,
  'shared-parameter': sharedParameter,
  sourced,
  summary,
  wording,
};

/** The rules of `spec/STYLE.md` as a Redocly plugin; `redocly.yaml` switches them on as `goji/<name>`. */
export default function gojiPlugin() {
  return { id: 'goji', rules: { oas3: rules } };
}
