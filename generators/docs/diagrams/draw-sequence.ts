import type { Group, Message, Note, Sequence, Step } from './parse-sequence.js';
import {
  arrowHead,
  type DrawingFacts,
  drawing,
  element,
  FONT_SIZE,
  LINE_HEIGHT,
  type Point,
  textBlock,
  textWidth,
  wrapText,
} from './svg.js';

const EDGE = 4;
/** What lies between two steps. */
const GAP = 14;
const LOOP_WIDTH = 26;
const LOOP_HEIGHT = 14;
/** Columns that are narrower have smaller names. */
const CRAMPED = 90;
/** From so many steps on, those who take part are named again at the end. */
const LONG = 9;

/** Draws a sequence in columns, `width` wide. Texts may lie over the columns between; they are drawn last. */
export function drawSequence(sequence: Sequence, width: number, facts: DrawingFacts): string {
  const { participants, steps } = sequence;
  const column = width / participants.length;
  const centres = new Map(participants.map(({ id }, index) => [id, column * (index + 0.5)]));
  const size = column < CRAMPED ? FONT_SIZE - 2.5 : FONT_SIZE;
  const heads = participants.map(({ label }) => wrapText(label, column - 20));
  const headHeight = Math.max(...heads.map(({ length }) => length)) * LINE_HEIGHT + 14;
  const head = (y: number) =>
    heads.map((lines, index) => {
      const x = column * (index + 0.5);
      const box = {
        class: 'd-box',
        x: x - column / 2 + EDGE,
        y,
        width: column - 2 * EDGE,
        height: headHeight,
        rx: 6,
      };
      const top = y + (headHeight - lines.length * LINE_HEIGHT) / 2;
      return element('rect', box) + textBlock(lines, { x, y: top, className: 'd-name', size });
    });

  const canvas: Canvas = { width, centres, below: [], above: [] };
  const bottom = drawSteps(steps, headHeight + GAP, 0, canvas) + 4;
  const isLong = count(steps) >= LONG;
  const lines = [...centres.values()].map((x) =>
    element('line', { class: 'd-life', x1: x, y1: headHeight, x2: x, y2: bottom }),
  );
  const height = isLong ? bottom + headHeight : bottom;
  return drawing(facts, { width, height: height + 2 }, [
    ...canvas.below,
    ...lines,
    ...head(1),
    ...(isLong ? head(bottom) : []),
    ...canvas.above,
  ]);
}

interface Canvas {
  readonly width: number;
  readonly centres: ReadonlyMap<string, number>;
  /** What lies below the columns, and what lies above them. */
  readonly below: string[];
  readonly above: string[];
}

/** Draws steps from `y` on and gives where the next one begins. */
function drawSteps(steps: readonly Step[], y: number, depth: number, canvas: Canvas): number {
  let next = y;
  for (const step of steps) {
    if (step.kind === 'message') next = drawMessage(step, next, canvas);
    else if (step.kind === 'note') next = drawNote(step, next, canvas);
    else next = drawGroup(step, next, depth, canvas);
  }
  return next;
}

function drawMessage({ from, to, text, isAnswer }: Message, y: number, canvas: Canvas): number {
  const { width, above } = canvas;
  const start = canvas.centres.get(from) ?? 0;
  const end = canvas.centres.get(to) ?? 0;
  const span = Math.abs(end - start);
  const lines = wrapText(text, Math.max(span - 16, width * 0.6));
  above.push(placed(lines, (start + end) / 2, y, canvas));
  const level = y + lines.length * LINE_HEIGHT + 6;
  const className = isAnswer ? 'd-line d-answer' : 'd-line';
  if (from === to) {
    const path = `M${start} ${level}h${LOOP_WIDTH}v${LOOP_HEIGHT}h${-LOOP_WIDTH + 4}`;
    above.push(element('path', { class: className, d: path }));
    const tip: Point = { x: start + 1, y: level + LOOP_HEIGHT };
    above.push(arrowHead({ x: start + LOOP_WIDTH, y: tip.y }, tip));
    return level + LOOP_HEIGHT + GAP;
  }
  const direction = Math.sign(end - start);
  const tip: Point = { x: end - direction, y: level };
  above.push(
    element('line', { class: className, x1: start, y1: level, x2: tip.x - direction * 5, y2: level }),
  );
  above.push(arrowHead({ x: start, y: level }, tip));
  return level + GAP;
}

function drawNote({ over, text }: Note, y: number, canvas: Canvas): number {
  const lines = wrapText(text, Math.min(canvas.width - 40, 190));
  const width = Math.max(...lines.map(textWidth)) + 20;
  const height = lines.length * LINE_HEIGHT + 10;
  const x = within(canvas.centres.get(over) ?? 0, width, canvas.width);
  canvas.above.push(element('rect', { class: 'd-note', x: x - width / 2, y, width, height, rx: 4 }));
  canvas.above.push(textBlock(lines, { x, y: y + 4, className: 'd-text' }));
  return y + height + GAP;
}

function drawGroup({ kind, text, steps }: Group, y: number, depth: number, canvas: Canvas): number {
  const inset = 2 + depth * 8;
  const width = canvas.width - 2 * inset;
  const lines = wrapText(`${kind === 'loop' ? 'Repeated' : 'Only if'}: ${text}`, width - 24);
  const labelHeight = lines.length * LINE_HEIGHT + 6;
  const bottom = drawSteps(steps, y + labelHeight + GAP, depth + 1, canvas);
  const frame = { class: 'd-group', x: inset, y, width, height: bottom - y - 4, rx: 6 };
  // A frame lies below those within it.
  canvas.below.unshift(element('rect', frame));
  canvas.above.push(
    textBlock(lines, { x: inset + 10, y: y + 3, className: 'd-kind d-over', anchor: 'start' }),
  );
  return bottom + GAP - 4;
}

/** A text around `x`, moved so far that it lies within the drawing. */
function placed(lines: readonly string[], x: number, y: number, canvas: Canvas): string {
  const width = Math.max(...lines.map(textWidth));
  return textBlock(lines, { x: within(x, width, canvas.width), y, className: 'd-text d-over' });
}

function within(x: number, width: number, limit: number): number {
  return Math.max(width / 2 + EDGE, Math.min(limit - width / 2 - EDGE, x));
}

function count(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + ('steps' in step ? count(step.steps) : 1), 0);
}
