import { Marked, type Tokens } from 'marked';
import type { Diagram } from './diagrams/diagram.js';
import { escapeHtml } from './html.js';
import { type FindName, resolveLink } from './names.js';

/** How to render one page. */
export interface MarkdownOptions {
  /** Path of the page without its ending. */
  readonly from: string;
  readonly findName: FindName;
  readonly drawDiagram?: (text: string) => Diagram;
}

/** A heading of the second or third level, for the table of contents. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** Words that are shown as a badge where they stand alone in bold. */
const BADGES: ReadonlyMap<string, string> = new Map([
  ['Sandbox only', 'leaf'],
  ['Draft', 'amber'],
  ['Deprecated', 'grey'],
]);

/**
 * Markdown as HTML without any HTML of its own: tags in the text are shown, not obeyed. Names in code style lead to the
 * page that explains them, tables and code can be scrolled by keyboard, and code labelled `details=…` can be folded out.
 */
export function renderMarkdown(
  text: string,
  options: MarkdownOptions,
): { readonly html: string; readonly headings: readonly Heading[] } {
  const headings: Heading[] = [];
  const ids = new Set<string>();
  let linked = false;
  const marked = new Marked({
    renderer: {
      html: ({ text: tag }) => escapeHtml(tag),
      heading({ tokens, depth, text: source }) {
        linked = true;
        const content = this.parser.parseInline(tokens);
        linked = false;
        const id = uniqueId(headingId(source), ids);
        const plain = source.replaceAll('`', '').replaceAll('**', '');
        if (depth === 2 || depth === 3) headings.push({ id, text: plain, depth });
        const link = `<a class="anchor" href="#${id}" aria-label="Link to ${escapeHtml(plain)}">#</a>`;
        return `<h${depth} id="${id}">${content}${depth === 1 ? '' : link}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        linked = true;
        const content = this.parser.parseInline(tokens);
        linked = false;
        if (!/^(?:https?:|mailto:|#|\/|[\w./-]+$)/.test(href)) return content;
        return `<a href="${escapeHtml(resolveLink(href, options.from, 'html'))}">${content.replace(/_(?=[A-Z])/g, '_<wbr>')}</a>`;
      },
      image: ({ text: label }) => escapeHtml(label),
      codespan({ text: code }) {
        return linked ? `<code>${breakable(code)}</code>` : nameLink(code, options);
      },
      strong({ tokens, text: word }) {
        const tone = BADGES.get(word);
        if (tone !== undefined) return `<span class="badge badge-${tone}">${word}</span>`;
        return `<strong>${this.parser.parseInline(tokens)}</strong>`;
      },
      table(token) {
        const labels = token.header.map(({ text: label }) => label);
        const kind = kindOf(token);
        const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td') => {
          const shown = cells.map((cell, at) => {
            const content = this.parser.parseInline(cell.tokens);
            if (tag === 'th') return `<th scope="col">${content}</th>`;
            return kind === 'stacks'
              ? `<td data-label="${escapeHtml(labels[at] ?? '')}"><div>${content}</div></td>`
              : `<td>${content}</td>`;
          });
          return `<tr>${shown.join('')}</tr>`;
        };
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n');
        const classes = kind === 'plain' ? 'scroll' : `scroll ${kind}`;
        return `<div class="${classes}" tabindex="0" role="group" aria-label="Table"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
      code: (token) => codeBlock(token, options),
    },
  });
  const html = marked.parse(text, { async: false });
  return { html, headings };
}

/**
 * How a table fits a phone. One or two columns do as they are. Where all but the first column and the last are numbers, rows
 * have to be compared: it is scrolled, and its first column stays. In any other each row becomes a block, with the name of
 * the column beside each value.
 */
function kindOf({ header, rows }: Tokens.Table): 'plain' | 'figures' | 'stacks' {
  if (header.length < 3) return 'plain';
  const isFigure = ({ text }: Tokens.TableCell) => /^[\d.,%\s–-]*$/.test(text);
  const areFigures = header.length > 3 && rows.every((row) => row.slice(1, -1).every(isFigure));
  return areFigures ? 'figures' : 'stacks';
}

/** A name in code style, as a link to the page that explains it. */
function nameLink(code: string, { findName, from }: MarkdownOptions): string {
  const content = `<code>${breakable(code)}</code>`;
  const target = findName(code);
  return target === undefined
    ? content
    : `<a href="${escapeHtml(resolveLink(target, from, 'html'))}">${content}</a>`;
}

/** A diagram, and the same in words for who cannot see it. */
function figure({ svg, words }: Diagram, options: MarkdownOptions): string {
  const items = words.map((sentence) => {
    const parts = sentence
      .split('`')
      .map((part, at) => (at % 2 === 0 ? escapeHtml(part) : nameLink(part, options)));
    return `<li>${parts.join('')}</li>`;
  });
  return `<figure tabindex="0" aria-label="Diagram">${svg}<figcaption><details><summary>The diagram in words</summary><ol>${items.join('')}</ol></details></figcaption></figure>\n`;
}

function codeBlock({ text, lang = '' }: Tokens.Code, options: MarkdownOptions): string {
  const { drawDiagram } = options;
  const [language = '', ...label] = lang.split(' ');
  if (language === 'mermaid' && drawDiagram !== undefined) return figure(drawDiagram(text), options);
  const block = `<pre tabindex="0"><code${language === '' ? '' : ` class="language-${escapeHtml(language)}"`}>${language === 'json' ? colourJson(text) : escapeHtml(text)}</code></pre>`;
  const summary =
    language === 'mermaid'
      ? 'The same as a diagram, in Mermaid'
      : /^details=(.*)$/.exec(label.join(' '))?.[1];
  if (summary === undefined) return `${block}\n`;
  return `<details><summary>${escapeHtml(summary)}</summary>${block}</details>\n`;
}

/** Keys and values of JSON in different colours; the only language that is worth it here. */
function colourJson(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*|[<>&]/g,
    (match, quoted?: string, colon?: string) => {
      if (quoted === undefined)
        return /^[<>&]$/.test(match) ? escapeHtml(match) : `<span class="n">${match}</span>`;
      return `<span class="${colon === undefined ? 's' : 'k'}">${escapeHtml(quoted)}</span>${colon ?? ''}`;
    },
  );
}

/** Long names may break after dots, slashes and underscores, and before capitals, so that they fit a phone. */
export function breakable(code: string): string {
  return escapeHtml(code).replace(/([a-z0-9])(?=[A-Z])|([._/])(?=\w)/g, '$1$2<wbr>');
}

/** A heading in code style is its own address, so that `errors.html#UNDER_18` stays what it is. */
function headingId(source: string): string {
  const code = /^`([\w.-]+)`/.exec(source)?.[1];
  return (
    code ??
    (source
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') ||
      'section')
  );
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** A page's Markdown with its links led to the Markdown twins. */
export function markdownTwin(text: string, from: string): string {
  return text.replace(/\]\(([^)\s]+)\)/g, (_link, target: string) => `](${resolveLink(target, from, 'md')})`);
}

/** A text as it stands in a cell of a Markdown table; what is escaped already stays as it is. */
export function cell(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|')
    .trim();
}

/** Prose from elsewhere that must not turn into markup. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`);
}
