import { describe, expect, it } from 'vitest';
import { parseRedoclyReports } from '../../scripts/lint/redocly-report.js';

/** A report as Redocly prints it, with one problem for each message. */
const report = (...messages: string[]): string => {
  const problems = messages.map((message) => ({
    ruleId: 'struct',
    severity: 'error',
    message,
    location: [{ source: { ref: 'openapi.yaml' }, start: { line: 1, col: 1 } }],
  }));
  return JSON.stringify({ totals: { errors: problems.length }, version: '2.77.0', problems }, null, 2);
};

/** The messages in each report that was found. */
const messagesIn = (stdout: string): string[][] =>
  parseRedoclyReports(stdout).map(({ problems }) => problems.map(({ message }) => message));

describe('parseRedoclyReports', () => {
  it.each([
    ['one report', report('a'), [['a']]],
    ['reports back to back', report('a', 'b') + report() + report('c'), [['a', 'b'], [], ['c']]],
    ['reports on lines of their own', `${report('a')}\n${report('b')}\n`, [['a'], ['b']]],
    ['line ends of Windows', (report('a') + report('b')).replaceAll('\n', '\r\n'), [['a'], ['b']]],
    ['braces and line ends in a message', report('{\n}{\n}') + report('}'), [['{\n}{\n}'], ['}']]],
    [
      'what a plugin logs before, between and after',
      `a {\n${report('a')}b }\n${report('b')}{c}`,
      [['a'], ['b']],
    ],
    ['objects that are no reports', `{\n  a: 1\n}{\n  "totals": {}\n}${report('a')}`, [['a']]],
  ])('reads %s', (_what, stdout, expected) => {
    expect(messagesIn(stdout)).toEqual(expected);
  });

  it.each([
    ['nothing', '', []],
    ['no report', 'Configuration is wrong.', []],
    ['a last report that was cut off', report('a') + report('b').slice(0, -20), [['a']]],
    ['a last report without its closing brace', report('a') + report('b').slice(0, -1), [['a']]],
  ])('has fewer reports than files for %s', (_what, stdout, expected) => {
    expect(messagesIn(stdout)).toEqual(expected);
  });
});
