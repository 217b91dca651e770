import { type Finding, RULES } from './finding.js';
import type { ContractReport, ReportEntry, ShownMessage } from './report.js';

/** A longer body than this, in characters, is cut in a report for people; the JSON report has the whole. */
const LONGEST_BODY = 400;

/** The report for people: every violation with its exchange, then what was not applicable, then one line of totals. */
export function formatReport({ target, totals, entries }: ContractReport): string {
  const violations = entries.filter(({ verdict }) => verdict === 'violation').map(formatViolation);
  return [...violations, ...formatReasons(entries), formatTotals(target, totals)].join('\n\n');
}

/** One line, such as `https://…: 210 conform, 2 break the document, 14 not applicable`. */
export function formatTotals(target: string, totals: ContractReport['totals']): string {
  const { conforms, violation, 'not-applicable': rest } = totals;
  return `${target}: ${conforms} conform, ${violation} break the document, ${rest} not applicable`;
}

/** What a test report says of one entry that breaks the document. */
export function formatViolation({ name, sent, received, findings }: ReportEntry): string {
  return [
    name,
    `  sent      ${sent === null ? 'nothing' : formatMessage(sent)}`,
    `  received  ${received === null ? 'nothing' : formatMessage(received)}`,
    ...findings.map(formatFinding),
  ].join('\n');
}

function formatFinding({ rule, at, message, pointer }: Finding): string {
  const where = at === '' ? '' : `${at}: `;
  return `  ${rule}: ${where}${message}\n    rule      ${RULES[rule]}\n    document  ${pointer}`;
}

function formatMessage({ line, headers, body }: ShownMessage): string {
  const shown = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = body === undefined ? 'no body' : JSON.stringify(body);
  const cut = text.length <= LONGEST_BODY ? text : `${text.slice(0, LONGEST_BODY)}…`;
  return [line, ...(shown.length === 0 ? [] : [`(${shown.join('; ')})`]), cut].join(' ');
}

/** The same reason is told once, with the exchanges that it holds for. */
function formatReasons(entries: readonly ReportEntry[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { verdict, reason, name } of entries) {
    if (verdict !== 'not-applicable') continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  if (byReason.size === 0) return [];
  const lines = [...byReason].map(
    ([reason, names]) => `  ${reason}\n    ${names.length} of them: ${listSome(names)}`,
  );
  return [`not applicable\n${lines.join('\n')}`];
}

function listSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length <= 5 ? shown : `${shown} and ${names.length - 5} more`;
}
