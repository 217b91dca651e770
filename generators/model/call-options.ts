import type { Operation, Parameter } from './types.js';

/** Header parameters that are options of a call rather than arguments, by the name of the option. */
const CALL_OPTIONS: Readonly<Record<string, string>> = {
  version: 'version',
  'X-CLIENT-REQUEST-ID': 'clientRequestId',
};

/** True for a parameter that a call sets by an option. */
export function isCallOption(parameter: Parameter): boolean {
  return parameter.in === 'header' && Object.hasOwn(CALL_OPTIONS, parameter.name);
}

/** Whether the function of an operation takes arguments, and whether it can be called without them. */
export function argumentsOf({ parameters, requestBody }: Operation): 'none' | 'optional' | 'required' {
  const own = parameters.filter((parameter) => !isCallOption(parameter));
  if (own.length === 0 && requestBody === null) return 'none';
  const required = own.some((parameter) => parameter.required) || requestBody?.required === true;
  return required ? 'required' : 'optional';
}
