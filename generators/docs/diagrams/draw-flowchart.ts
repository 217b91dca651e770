import { Graph, layout } from '@dagrejs/dagre';
import { drawTree, isTree } from './draw-tree.js';
import type { Flowchart, FlowEdge, FlowNode } from './parse-flowchart.js';
import {
  arrowHead,
  type DrawingFacts,
  drawing,
  element,
  LINE_HEIGHT,
  type Point,
  textBlock,
  textWidth,
  wrapText,
} from './svg.js';

const MARGIN = 4;

/** How wide a flowchart may be. A narrow one goes from top to bottom, and is shrunk when it is a little too wide. */
export interface FlowchartShape {
  readonly isNarrow: boolean;
  readonly width: number;
}

/**
 * What is wider than this many times its place is not shrunk, because its text would be too small: a tree is drawn as an
 * outline, and anything else has to be scrolled.
 */
const SHRINKABLE = 1.25;

/** Draws a flowchart; the places of boxes and arrows are found by dagre. */
export function drawFlowchart(
  chart: Flowchart,
  { isNarrow, width: place }: FlowchartShape,
  facts: DrawingFacts,
): string {
  const graph = new Graph({ multigraph: true });
  const rankdir = isNarrow || chart.direction === 'TD' ? 'TB' : 'LR';
  graph.setGraph({ rankdir, nodesep: isNarrow ? 8 : 24, ranksep: 34, marginx: MARGIN, marginy: MARGIN });
  const boxes = chart.nodes.map((node) => ({ node, ...boxOf(node, isNarrow) }));
  const labels = chart.edges.map((edge) => ({
    edge,
    lines: edge.text === '' ? [] : wrapText(edge.text, isNarrow ? 84 : 112),
  }));
  for (const { node, width, height } of boxes) graph.setNode(node.id, { width, height });
  for (const [index, { edge, lines }] of labels.entries()) {
    const width = Math.max(0, ...lines.map(textWidth));
    const size = { width: width + (width === 0 ? 0 : 8), height: lines.length * LINE_HEIGHT, labelpos: 'c' };
    graph.setEdge(edge.from, edge.to, size, String(index));
  }
  // A tree has no crossings that another order would mend, so it keeps the order of its text.
  layout(graph, { disableOptimalOrderHeuristic: chart.edges.length < chart.nodes.length });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  if (isNarrow && width > place * SHRINKABLE && isTree(chart)) return drawTree(chart, place, facts);
  const arrows = labels.map(({ edge, lines }, index) => {
    const placed = graph.edge({ v: edge.from, w: edge.to, name: String(index) }) as Placed;
    return { path: arrow(edge, placed.points), text: lines.length === 0 ? '' : label(lines, placed) };
  });
  const shapes = boxes.map((box) => drawBox(box, graph.node(box.node.id) as Point));
  const shrinkTo = isNarrow && width <= place * SHRINKABLE ? place : width;
  return drawing(facts, { width, height, shrinkTo }, [
    ...arrows.map(({ path }) => path),
    ...shapes,
    ...arrows.map(({ text }) => text),
  ]);
}

type Placed = Point & { readonly points: readonly Point[] };
type Box = {
  readonly node: FlowNode;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
};

function boxOf({ text, isQuestion }: FlowNode, isNarrow: boolean): Omit<Box, 'node'> {
  const lines = wrapText(text, isNarrow ? 84 : 110);
  const [padX, padY] = isQuestion ? [34, 16] : [24, 16];
  const width = Math.max(...lines.map(textWidth)) + padX;
  return { lines, width, height: lines.length * LINE_HEIGHT + padY };
}

function drawBox({ node, lines, width, height }: Box, { x, y }: Point): string {
  const shape = element('rect', {
    class: node.isQuestion ? 'd-box d-question' : 'd-box',
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: node.isQuestion ? height / 2 : 6,
  });
  const top = y - (lines.length * LINE_HEIGHT) / 2;
  return shape + textBlock(lines, { x, y: top, className: 'd-name' });
}

/** A line that is bent at its points, with a head at its end and, for both ways, at its beginning. */
function arrow({ bothWays }: FlowEdge, points: readonly Point[]): string {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = others.slice(0, -1).map((point, index) => {
    const following = others[index + 1] ?? last;
    const end = index === others.length - 2 ? last : middle(point, following);
    return `Q${number(point)} ${number(end)}`;
  });
  const path = `M${number(first)}${bends.length === 0 ? `L${number(last)}` : bends.join('')}`;
  const heads =
    arrowHead(points.at(-2) ?? first, last) + (bothWays ? arrowHead(others[0] ?? last, first) : '');
  return element('path', { class: 'd-line', d: path }) + heads;
}

function label(lines: readonly string[], { x, y }: Point): string {
  return textBlock(lines, { x, y: y - (lines.length * LINE_HEIGHT) / 2, className: 'd-text d-over' });
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function number({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
