/** The key of everything in the cache that comes from the platform. */
export const gojiKey = ['goji'] as const;

/** What the data of a query depends on besides the operation and its arguments. */
export interface QueryScope {
  /** Address of the server. */
  readonly baseUrl: string;
  /** Version of the operation, when the query asks for one. */
  readonly version?: number;
}

/** The key of a query. Keys of the same operation begin alike, so that one of them, cut short, matches several. */
export type OperationKey<Api extends string, Id extends string, Arguments> = readonly [
  ...typeof gojiKey,
  Api,
  Id,
  Arguments,
  QueryScope,
];

/** The key of several queries of an operation. */
export type OperationKeyPrefix<Api extends string, Id extends string, Arguments> = readonly [
  ...typeof gojiKey,
  Api,
  Id,
  ...([] | [PartialArguments<Arguments>]),
];

/** Some of the arguments of an operation. */
export type PartialArguments<Arguments> = {
  readonly [Group in keyof Arguments]?: Partial<Arguments[Group]>;
};

/** The key of the queries of an operation: of all, or of those whose arguments include these. */
export function operationKey<Api extends string, Id extends string, Arguments>(
  api: Api,
  id: Id,
  args?: PartialArguments<Arguments>,
): OperationKeyPrefix<Api, Id, Arguments> {
  return args === undefined ? [...gojiKey, api, id] : [...gojiKey, api, id, args];
}
