/** Text that is HTML already. Made by `html` and `raw` alone, so that whatever is not one gets escaped. */
export interface Html {
  readonly html: string;
}

/** What a template takes: texts and numbers are escaped, lists joined, null leaves nothing. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/** A template whose values are escaped, in texts as in quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return raw(
    strings
      .map((text, index) => (index === 0 ? text : `${textOf(values[index - 1] ?? null)}${text}`))
      .join(''),
  );
}

/** HTML from a trusted source. */
export function raw(text: string): Html {
  return { html: text };
}

/** A text as it stands in HTML, also within quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A value as JSON that can stand in a script element: nothing in it can end the element. */
export function scriptJson(value: unknown): Html {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function textOf(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(textOf).join('');
}
