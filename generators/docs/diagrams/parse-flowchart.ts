import { SpecError } from '../../spec-error.js';

/** A box of a flowchart; a question has several ways out. */
export interface FlowNode {
  readonly id: string;
  readonly text: string;
  readonly isQuestion: boolean;
}

/** An arrow between two boxes. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  /** May be empty. */
  readonly text: string;
  readonly bothWays: boolean;
}

/** A flowchart, as far as the guides use Mermaid's language. */
export interface Flowchart {
  readonly direction: 'LR' | 'TD';
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

const NODE = String.raw`(\w+)(?:\[([^\]]+)\]|\{([^}]+)\})?`;
const LINE = new RegExp(`^${NODE} (<?)-->(?:\\|([^|]+)\\|)? ${NODE}$`);

/** Reads the lines below `flowchart LR` or `flowchart TD`. Throws `SpecError` for a line that it does not know. */
export function parseFlowchart(direction: 'LR' | 'TD', lines: readonly string[]): Flowchart {
  const nodes = new Map<string, FlowNode>();
  const add = (id: string, box: string | undefined, question: string | undefined) => {
    const text = box ?? question;
    if (text !== undefined) nodes.set(id, { id, text, isQuestion: question !== undefined });
    else if (!nodes.has(id)) nodes.set(id, { id, text: id, isQuestion: false });
  };
  const edges = lines.map((line): FlowEdge => {
    const [found, from = '', box, question, back, text = '', to = '', toBox, toQuestion] =
      LINE.exec(line) ?? [];
    if (found === undefined) {
      throw new SpecError(`A flowchart cannot be drawn because of the line "${line}".`, {
        hint: 'Each line is one arrow, such as A[Text] -->|label| B{Question?}.',
      });
    }
    add(from, box, question);
    add(to, toBox, toQuestion);
    return { from, to, text, bothWays: back === '<' };
  });
  return { direction, nodes: [...nodes.values()], edges };
}
