/** A value as it comes out of JSON. */
export type Wire<Value> = Value extends Date
  ? string
  : Value extends bigint
    ? string
    : Value extends readonly (infer Item)[]
      ? readonly Wire<Item>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: Wire<Value[Name]> }
        : Value;
