import { createHash } from 'node:crypto';
import { SpecError } from '../../spec-error.js';
import type { Diagram } from './diagram.js';
import { drawFlowchart } from './draw-flowchart.js';
import { drawSequence } from './draw-sequence.js';
import { flowchartInWords, sequenceInWords } from './in-words.js';
import { parseFlowchart } from './parse-flowchart.js';
import { parseSequence } from './parse-sequence.js';
import type { DrawingFacts } from './svg.js';

const COLUMN = 184;
const WIDEST = 740;
/** What a phone of 375 pixels has between its margins. */
const NARROW = 340;

/**
 * Draws the two kinds of Mermaid diagrams that the guides have, `sequenceDiagram` and `flowchart`, as SVG without styles
 * or scripts. Throws `SpecError` for any other, and for a line that it does not know.
 */
export function drawDiagram(text: string): Diagram {
  const [first = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const id = `d${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  if (first === 'sequenceDiagram') {
    const sequence = parseSequence(lines);
    const names = sequence.participants.map(({ label }) => label);
    const facts = factsOf(id, `What passes between ${listed(names)}`);
    const wide = drawSequence(sequence, Math.min(WIDEST, COLUMN * names.length), facts('wide'));
    return { svg: wide + drawSequence(sequence, NARROW, facts('narrow')), words: sequenceInWords(sequence) };
  }
  const [, direction] = /^flowchart (LR|TD)$/.exec(first) ?? [];
  if (direction === 'LR' || direction === 'TD') {
    const chart = parseFlowchart(direction, lines);
    const facts = factsOf(id, `The ways from ${chart.nodes[0]?.text ?? ''}`);
    const wide = drawFlowchart(chart, { isNarrow: false, width: WIDEST }, facts('wide'));
    return {
      svg: wide + drawFlowchart(chart, { isNarrow: true, width: NARROW }, facts('narrow')),
      words: flowchartInWords(chart),
    };
  }
  throw new SpecError(`There is no way to draw a diagram that begins with "${first}".`, {
    hint: 'Begin it with sequenceDiagram, flowchart LR or flowchart TD.',
  });
}

function factsOf(id: string, title: string): (size: 'wide' | 'narrow') => DrawingFacts {
  return (size) => ({
    id: `${id}-${size}`,
    className: `diagram ${size}`,
    title,
    description: 'The same stands below in words.',
  });
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
