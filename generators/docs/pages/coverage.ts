import type { Operation } from '../../model/types.js';
import type { Page, Recording, SiteInput } from '../site.js';

/** What stands behind one operation. */
export interface OperationCoverage {
  readonly requestExamples: number;
  readonly answerExamples: number;
  readonly errorExamples: number;
  /** Bodies and exchanges that the original documentation prints. */
  readonly recorded: number;
  /** Exchanges that the contract tests replay: every example answer, every answer without a body, every recorded answer. */
  readonly contractTests: number;
}

/** Counts the evidence for one operation. */
export function coverageOf(operation: Operation, recordings: readonly Recording[]): OperationCoverage {
  const own = recordings.filter(({ subject }) => subject === operation.id);
  const examples = (isError: boolean) =>
    operation.responses
      .filter(({ status }) => status >= 400 === isError)
      .reduce((sum, { content }) => sum + (content?.examples.length ?? 0), 0);
  const bodiless = operation.responses.filter(({ content }) => content === null).length;
  return {
    requestExamples: operation.requestBody?.content.examples.length ?? 0,
    answerExamples: examples(false),
    errorExamples: examples(true),
    recorded: own.length,
    contractTests:
      examples(false) + examples(true) + bodiless + own.filter(({ answered }) => answered).length,
  };
}

/** What stands behind each operation and webhook; null without recordings, which only this repository has. */
export function coveragePage({ model, recordings }: SiteInput): Page | null {
  if (recordings.length === 0) return null;
  const row = (operation: Operation) => {
    const { requestExamples, answerExamples, errorExamples, recorded, contractTests } = coverageOf(
      operation,
      recordings,
    );
    return `| \`${operation.id}\` | ${requestExamples} | ${answerExamples} | ${errorExamples} | ${recorded} | ${contractTests} | \`${operation.source}\` |`;
  };
  const sections = model.apis.map(({ slug, tag }) => {
    const rows = model.operations.filter(({ api }) => api === slug).map(row);
    return `## ${tag}\n\n| operation | requests | answers | errors | recorded | contract tests | source |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}`;
  });
  const events = model.webhooks.map(({ type, payload, source }) => {
    const recorded = recordings.filter(({ subject }) => subject === type).length;
    return `| \`${type}\` | ${payload.examples.length} | ${recorded} | \`${source}\` |`;
  });
  return {
    path: 'coverage',
    title: 'Coverage',
    summary:
      'What stands behind each operation and webhook: examples, contract tests and the line of the source.',
    markdown: `# Coverage

How many named examples each operation has, how many exchanges the original documentation prints of it, and how many
exchanges the contract tests replay against the mock and the server stubs.

${sections.join('\n\n')}

## Webhook events

| event | examples | recorded | source |
|---|---|---|---|
${events.join('\n')}
`,
  };
}
