/** A JSON Schema 2020-12 object. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The `$id` under which all component schemas are registered; references read `goji#/$defs/Money`. */
export const schemaId = 'goji';

/** The parameters of one location as the schema of an object. Header names are in lower case. */
export interface ParameterGroup {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** The schema of all parameters of a group as the members of one object. */
export function groupSchema({ properties, required }: ParameterGroup): JsonSchema {
  return { type: 'object', properties, required };
}

/** What the server knows about one operation. */
export interface OperationDescriptor {
  /** Slug of the API that the operation belongs to, such as `payments`. */
  readonly api: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** URL template with the parameters in braces, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
  /** Values of the `version` header that exist. */
  readonly versions: readonly number[];
  /** The locations in which the operation has parameters. */
  readonly parameters: {
    readonly path?: ParameterGroup | undefined;
    readonly query?: ParameterGroup | undefined;
    readonly header?: ParameterGroup | undefined;
  };
  /** Null when the operation takes no body. */
  readonly body: { readonly required: boolean; readonly schema: JsonSchema } | null;
  /** Largest request body in bytes; a larger one is answered with 413. */
  readonly bodyLimit: number;
  /** Body schema of each documented status; null when the status has no body. */
  readonly responses: Readonly<Record<number, JsonSchema | null>>;
}

/** Everything that is generated for the server: the operations by `operationId` and the component schemas by name. */
export interface ServerContract {
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}
