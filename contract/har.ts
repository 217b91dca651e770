import { SpecError } from '../generators/spec-error.js';
import type { TrafficExchange } from './traffic.js';

/**
 * The exchanges of a HAR file (HTTP Archive 1.2), as browsers and proxies write it. With `server`, a base URL, only
 * requests below it count and the rest of their URL is the path; without, all count. Entries without an answer are
 * left out. Throws `SpecError` with a pointer for what is no HAR; no value of the file is in the message.
 */
export function readHar(text: string, file: string, server: string | undefined): readonly TrafficExchange[] {
  const har = parse(text, file);
  const entries = member(member(har, 'log'), 'entries');
  if (!Array.isArray(entries)) throw wrong(file, '#/log/entries', 'is no list');
  return entries.flatMap((entry, index) => {
    const at = `#/log/entries/${index}`;
    const request = member(entry, 'request');
    const response = member(entry, 'response');
    const url = member(request, 'url');
    const method = member(request, 'method');
    const status = member(response, 'status');
    if (typeof url !== 'string' || !URL.canParse(url)) throw wrong(file, `${at}/request/url`, 'is no URL');
    if (typeof method !== 'string') throw wrong(file, `${at}/request/method`, 'is no text');
    if (typeof status !== 'number') throw wrong(file, `${at}/response/status`, 'is no number');
    const target = targetOf(new URL(url), server);
    if (target === undefined || status === 0) return [];
    return [
      {
        source: `${file}#${index + 1}`,
        method: method.toUpperCase(),
        target,
        requestHeaders: readHeaders(member(request, 'headers')),
        requestText: textOf(member(request, 'postData')),
        answer: {
          status,
          headers: readHeaders(member(response, 'headers')),
          text: textOf(member(response, 'content')),
        },
      },
    ];
  });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    // The parser quotes the text around the mistake, which may be a secret.
    throw new SpecError('The HAR file is not JSON.', {
      location: { file },
      hint: 'Save the exchanges again, in a browser by "Save all as HAR".',
    });
  }
}

function targetOf({ origin, pathname, search }: URL, server: string | undefined): string | undefined {
  if (server === undefined) return `${pathname}${search}`;
  const base = new URL(server);
  const prefix = base.pathname.replace(/\/+$/, '');
  if (origin !== base.origin || !pathname.startsWith(`${prefix}/`)) return undefined;
  return `${pathname.slice(prefix.length)}${search}`;
}

function readHeaders(list: unknown): Readonly<Record<string, string>> {
  if (!Array.isArray(list)) return {};
  return Object.fromEntries(
    list.map((header) => [
      String(member(header, 'name')).toLowerCase(),
      String(member(header, 'value') ?? ''),
    ]),
  );
}

/** `postData` and `content` have a text, in Base64 where it says so. */
function textOf(part: unknown): string {
  const text = member(part, 'text');
  if (typeof text !== 'string') return '';
  return member(part, 'encoding') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function wrong(file: string, pointer: string, what: string): SpecError {
  return new SpecError(`The file is no HAR: this ${what}.`, {
    location: { file, pointer },
    hint: 'Name one with --har that a browser or redocly proxy has written.',
  });
}
