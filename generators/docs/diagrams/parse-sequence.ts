import { SpecError } from '../../spec-error.js';

/** Who takes part in a sequence. */
export interface Participant {
  readonly id: string;
  readonly label: string;
}

/** What one of them tells or sends to another, or does alone. An answer is drawn with a broken line. */
export interface Message {
  readonly kind: 'message';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly isAnswer: boolean;
}

/** A remark beside one of them. */
export interface Note {
  readonly kind: 'note';
  readonly over: string;
  readonly text: string;
}

/** Steps that are repeated or left out. */
export interface Group {
  readonly kind: 'loop' | 'opt';
  readonly text: string;
  readonly steps: readonly Step[];
}

/** One step of a sequence. */
export type Step = Message | Note | Group;

/** A sequence diagram, as far as the guides use Mermaid's language. */
export interface Sequence {
  readonly participants: readonly Participant[];
  readonly steps: readonly Step[];
}

/** Reads the lines below `sequenceDiagram`. Throws `SpecError` for a line that it does not know. */
export function parseSequence(lines: readonly string[]): Sequence {
  const participants: Participant[] = [];
  const steps: Step[] = [];
  const open: { readonly group: Group; readonly outer: Step[] }[] = [];
  let current = steps;
  const known = (id: string, line: string) => {
    if (!participants.some((each) => each.id === id)) throw unknownLine(line, `"${id}" is no participant.`);
    return id;
  };
  for (const line of lines) {
    const [, id, label] = /^participant (\w+) as (.+)$/.exec(line) ?? [];
    const [, from, arrow, to, text] = /^(\w+)(-->>|->>)(\w+): (.+)$/.exec(line) ?? [];
    const [, over, note] = /^Note over (\w+): (.+)$/.exec(line) ?? [];
    const [, kind, title] = /^(loop|opt) (.+)$/.exec(line) ?? [];
    if (id !== undefined && label !== undefined) participants.push({ id, label });
    else if (from !== undefined && to !== undefined && text !== undefined) {
      const ends = { from: known(from, line), to: known(to, line) };
      current.push({ kind: 'message', ...ends, text, isAnswer: arrow === '-->>' });
    } else if (over !== undefined && note !== undefined) {
      current.push({ kind: 'note', over: known(over, line), text: note });
    } else if ((kind === 'loop' || kind === 'opt') && title !== undefined) {
      const inner: Step[] = [];
      const group: Group = { kind, text: title, steps: inner };
      current.push(group);
      open.push({ group, outer: current });
      current = inner;
    } else if (line === 'end' && open.length > 0) {
      current = open.pop()?.outer ?? steps;
    } else throw unknownLine(line, 'It can have participant, ->>, -->>, Note over, loop, opt and end.');
  }
  if (open.length > 0) throw unknownLine(open.at(-1)?.group.text ?? '', 'It begins a group that has no end.');
  return { participants, steps };
}

function unknownLine(line: string, hint: string): SpecError {
  return new SpecError(`A sequence diagram cannot be drawn because of the line "${line}".`, { hint });
}
