/**
 * The plain model that every generator reads. `buildModel` makes it from the bundled document; nothing after that
 * step knows OpenAPI. All lists keep the order of the document.
 */

/** A JSON Schema 2020-12 object. References have the form `#/components/schemas/<Name>`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The HTTP methods that the platform uses, in lower case as the document writes them. */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'patch';

/** Where a parameter travels. The platform uses no cookies. */
export type ParameterLocation = 'path' | 'query' | 'header';

export interface ApiModel {
  readonly title: string;
  readonly version: string;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  /** One entry for each tag. Operations name their API by `slug`. */
  readonly apis: readonly Api[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  readonly schemas: readonly NamedSchema[];
}

export interface Api {
  /** Name on the command line and of the generated file, such as `payments`. */
  readonly slug: string;
  /** Tag of the document, such as `Investor Payments`. */
  readonly tag: string;
  readonly description: string;
}

export interface Operation {
  /** `operationId`: the client function, the handler key and the test name. */
  readonly id: string;
  readonly api: string;
  readonly method: HttpMethod;
  /** URL template with the parameters in braces, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** True when only the sandbox has the operation. */
  readonly sandboxOnly: boolean;
  /** True when the reference calls the operation a draft: its shape may change. */
  readonly draft: boolean;
  /** File and line of the reference, such as `001_e31843da268b6018.txt:674`. */
  readonly source: string;
  /** Path-level and operation-level parameters merged, references resolved. */
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | null;
  readonly responses: readonly Response[];
}

export interface Parameter {
  /** The name on the wire, such as `X-CLIENT-REQUEST-ID`. */
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description: string;
  readonly deprecated: boolean;
  readonly schema: JsonSchema;
  /** Undefined when the document has none. */
  readonly example: unknown;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: Content;
}

export interface Response {
  readonly status: number;
  /** Name under `components/responses` when operations share the response, such as `NotFound`; else null. */
  readonly component: string | null;
  readonly description: string;
  readonly headers: readonly ResponseHeader[];
  /** Null when the status has no body. */
  readonly content: Content | null;
}

export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

export interface Content {
  /** Media type; the platform speaks `application/json` alone. */
  readonly mediaType: string;
  readonly schema: JsonSchema;
  readonly examples: readonly NamedExample[];
}

export interface NamedExample {
  /** Key under `examples`. A request example and the response example of the same name belong together. */
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

export interface Webhook {
  /** Event type on the wire, such as `INVESTOR_FUNDS_RECEIVED`. */
  readonly type: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly source: string;
  readonly payload: Content;
}

export interface NamedSchema {
  /** Component name, file name and TypeScript name. */
  readonly name: string;
  readonly schema: JsonSchema;
}
