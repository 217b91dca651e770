import type { Flowchart } from './parse-flowchart.js';
import type { Sequence, Step } from './parse-sequence.js';

/** A sequence as a list of sentences. */
export function sequenceInWords({ participants, steps }: Sequence): readonly string[] {
  const names = new Map(participants.map(({ id, label }) => [id, label]));
  const name = (id: string) => names.get(id) ?? id;
  const say = (step: Step): string => {
    if (step.kind === 'note') return `${name(step.over)}: ${step.text}`;
    if (step.kind === 'message') {
      const who = step.from === step.to ? name(step.from) : `${name(step.from)} to ${name(step.to)}`;
      return `${who}: ${code(step.text)}`;
    }
    const opening = step.kind === 'loop' ? 'Repeated' : 'Only if';
    return `${opening}, ${step.text}: ${step.steps.map(say).join('; ')}`;
  };
  return steps.map(say);
}

/** A flowchart as a list of its arrows. */
export function flowchartInWords({ nodes, edges }: Flowchart): readonly string[] {
  const texts = new Map(nodes.map(({ id, text }) => [id, text]));
  return edges.map(({ from, to, text, bothWays }) => {
    const way = text === '' ? '' : `, ${text}`;
    return `From ${texts.get(from)} ${bothWays ? 'and back ' : ''}to ${texts.get(to)}${way}`;
  });
}

/** Names of operations and events in code style. */
function code(text: string): string {
  return text.replaceAll(/\b(?:[a-z]+[A-Z]\w+|[A-Z]+(?:_[A-Z]+)+)\b/g, '`$&`');
}
