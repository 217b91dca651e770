import type { Flowchart, FlowEdge, FlowNode } from './parse-flowchart.js';
import { arrowHead, type DrawingFacts, drawing, element, LINE_HEIGHT, textBlock, wrapText } from './svg.js';

const MARGIN = 4;
/** How far a box stands to the right of the one above it. */
const INDENT = 28;
/** Between two boxes. */
const GAP = 14;

/** True when every box but the first has one arrow that leads to it, so that the flowchart can be drawn as an outline. */
export function isTree({ nodes, edges }: Flowchart): boolean {
  const [root, ...others] = nodes;
  const arrowsTo = (id: string) => edges.filter(({ to }) => to === id).length;
  return (
    root !== undefined &&
    arrowsTo(root.id) === 0 &&
    others.every(({ id }) => arrowsTo(id) === 1) &&
    edges.every(({ bothWays }) => !bothWays)
  );
}

/**
 * Draws a tree as an outline: each box below the one that leads to it and a little to the right, with the text of its arrow
 * above it. So a tree of any breadth fits a width of `place`, as long as it is not deep.
 */
export function drawTree(chart: Flowchart, place: number, facts: DrawingFacts): string {
  const parts: string[] = [];
  let y = MARGIN;
  const draw = (node: FlowNode, depth: number, edge: FlowEdge | null): Placed => {
    const x = MARGIN + depth * INDENT;
    const room = place - MARGIN - x;
    const label = edge === null || edge.text === '' ? [] : wrapText(edge.text, room);
    parts.push(
      ...(label.length === 0 ? [] : [textBlock(label, { x, y, className: 'd-text', anchor: 'start' })]),
    );
    const top = y + label.length * LINE_HEIGHT + (label.length === 0 ? 0 : 4);
    const lines = wrapText(node.text, room - 24);
    const height = lines.length * LINE_HEIGHT + 16;
    parts.push(boxOf(node, { x, y: top, width: room, height }));
    parts.push(textBlock(lines, { x: x + 12, y: top + 8, className: 'd-name', anchor: 'start' }));
    y = top + height + GAP;
    for (const next of chart.edges.filter(({ from }) => from === node.id)) {
      const child = chart.nodes.find(({ id }) => id === next.to);
      if (child === undefined) continue;
      const { middle } = draw(child, depth + 1, next);
      const corner = { x: x + INDENT / 2, y: middle };
      const end = { x: x + INDENT, y: middle };
      const path = `M${corner.x} ${top + height}V${middle}H${end.x}`;
      parts.push(element('path', { class: 'd-line', d: path }), arrowHead(corner, end));
    }
    return { middle: top + height / 2 };
  };
  const [root] = chart.nodes;
  if (root !== undefined) draw(root, 0, null);
  return drawing(facts, { width: place, height: y - GAP + MARGIN }, parts);
}

interface Placed {
  /** Where an arrow meets the box. */
  readonly middle: number;
}

function boxOf(
  { isQuestion }: FlowNode,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const className = isQuestion ? 'd-box d-question' : 'd-box';
  return element('rect', { class: className, ...place, rx: isQuestion ? 16 : 6 });
}
