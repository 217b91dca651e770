import { document } from './document.js';
import type { Exchange } from './exchanges.js';

/** The name of the example that a recorded answer becomes. */
export function recordedExample(exchange: Exchange): string {
  return `recorded.${exchange.name.replace(/\.json$/, '').replaceAll('/', '.')}`;
}

interface Answer {
  content?: Record<string, { examples?: Record<string, { summary: string; value: unknown }> }>;
}

/** The document with every recorded answer as one more named example, so that the mock can be asked for it. */
export function withRecordedAnswers(exchanges: readonly Exchange[]): typeof document {
  const copy = structuredClone(document) as {
    paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
  };
  for (const exchange of exchanges) {
    if (exchange.answer === undefined) continue;
    const { path, method } = exchange.operation;
    const content = copy.paths[path]?.[method]?.responses[exchange.status]?.content?.['application/json'];
    if (content === undefined) throw new Error(`${exchange.name}: the answer is not documented in place`);
    content.examples = {
      ...content.examples,
      [recordedExample(exchange)]: { summary: 'Recorded', value: exchange.answer },
    };
  }
  return copy;
}
