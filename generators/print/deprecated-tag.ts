/** What the tag has to know of an operation or a webhook. */
export interface Deprecable {
  readonly deprecated: boolean;
  readonly description: string;
}

/** "Use `getKycReport`, …." or "Deprecated, use `WALLET_TRANSFER_UPDATE`, …." where a sentence begins. */
const REPLACEMENT = /(?:^|\. )(?:Deprecated, use|Use) (`.+?\.)(?= |$)/;

/**
 * The JSDoc tag of what is deprecated, with the sentence of its description that names what takes its place, because
 * editors show the text of the tag beside the struck-out name. Empty for what is not deprecated.
 */
export function deprecatedTag({ deprecated, description }: Deprecable): string {
  if (!deprecated) return '';
  const replacement = REPLACEMENT.exec(description.replace(/\s+/g, ' ').trim())?.[1];
  return replacement === undefined ? '@deprecated' : `@deprecated Use ${replacement}`;
}
