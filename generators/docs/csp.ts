import { createHash } from 'node:crypto';

/** Stands in a page where its content security policy belongs. */
export const POLICY_MARKER = 'GOJI-CONTENT-SECURITY-POLICY';

/**
 * Fills in the policy of a page: only the scripts that stand in it now may run, each named by its hash, nothing may be
 * loaded and no form sent. `inlineStyles` is for the reference, whose renderer writes its styles as it goes.
 */
export function lockPage(page: string, { inlineStyles }: { readonly inlineStyles: boolean }): string {
  const scripts = hashesOf(page, 'script');
  const styles = inlineStyles ? ["'unsafe-inline'"] : hashesOf(page, 'style');
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.join(' ')}`,
    `style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  // The renderer of the reference searches in a worker that it makes of a text.
  if (inlineStyles) policy.push('worker-src blob:');
  return page.replace(POLICY_MARKER, () => policy.join('; '));
}

/** The hashes of all elements of one kind that hold code. Data in a script element needs none. */
function hashesOf(page: string, tag: 'script' | 'style'): readonly string[] {
  const elements = [...page.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi)];
  const texts = elements
    .filter(
      ([, name = '', attributes = '']) =>
        name.toLowerCase() === tag && !attributes.includes('application/json'),
    )
    .map(([, , , text = '']) => text.replaceAll('\r\n', '\n'));
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
