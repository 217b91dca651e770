import { formatViolation } from './format-report.js';
import type { ContractReport, ReportEntry } from './report.js';

/** The report as JUnit XML, which CI servers show: a suite for each API, a case for each exchange. */
export function formatJunit({ entries }: ContractReport): string {
  const apis = [...new Set(entries.map(({ api }) => api))];
  const suites = apis.map((api) =>
    formatSuite(
      api,
      entries.filter((entry) => entry.api === api),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts('goji contract', entries)}>\n${suites.join('')}</testsuites>\n`;
}

function formatSuite(api: string, entries: readonly ReportEntry[]): string {
  return `  <testsuite ${counts(api, entries)}>\n${entries.map(formatCase).join('')}  </testsuite>\n`;
}

function counts(name: string, entries: readonly ReportEntry[]): string {
  const count = (verdict: ReportEntry['verdict']) =>
    entries.filter((entry) => entry.verdict === verdict).length;
  const time = seconds(entries.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  return `name="${escapeXml(name)}" tests="${entries.length}" failures="${count('violation')}" errors="0" skipped="${count('not-applicable')}" time="${time}"`;
}

function formatCase(entry: ReportEntry): string {
  const head = `    <testcase classname="${escapeXml(`${entry.api}.${entry.operation}`)}" name="${escapeXml(entry.name)}" time="${seconds(entry.milliseconds)}"`;
  if (entry.verdict === 'conforms') return `${head}/>\n`;
  if (entry.verdict === 'not-applicable') {
    return `${head}>\n      <skipped message="${escapeXml(entry.reason)}"/>\n    </testcase>\n`;
  }
  const [first] = entry.findings;
  const type = escapeXml(first?.rule ?? 'violation');
  const message = escapeXml(first?.message ?? '');
  return `${head}>\n      <failure type="${type}" message="${message}">${escapeXml(formatViolation(entry))}</failure>\n    </testcase>\n`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot have at all are replaced, as no escape helps. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
