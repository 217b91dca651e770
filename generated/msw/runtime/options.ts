// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/** How an operation is mocked. */
export interface MockOptions {
  /**
   * The address under which the platform is called, such as `https://api.example.com/goji`. Default: any origin, with
   * the path of the operation right behind it. A switch needs the same `baseUrl` as the handlers.
   */
  readonly baseUrl?: string;
  /**
   * Answers 401 to a request without the headers of HMAC or Basic authentication, as the platform does. Whether the
   * credentials are right is not checked. Default: false.
   */
  readonly strict?: boolean;
  /** Milliseconds until the answer, or MSW's `'real'` (a realistic time) or `'infinite'`. Default: none. */
  readonly delay?: number | 'real' | 'infinite';
  /** Makes the value of the header `X-GOJI-REQUEST-ID`. Default: random UUIDs. */
  readonly createRequestId?: () => string;
}

/** How an operation is switched to one answer. */
export interface SwitchOptions extends MockOptions {
  /** Gives the answer to one request; what follows is answered as before. Default: false. */
  readonly once?: boolean;
}

/** How an operation is switched to an error. */
export interface ErrorOptions extends SwitchOptions {
  /** The message of the error. Default: the one of the document. */
  readonly message?: string;
}
