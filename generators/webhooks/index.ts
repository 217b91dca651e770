import type { Generator } from '../generator.js';
import { loadRuntimeFiles } from '../print/runtime-files.js';
import { emitEvents } from './emit-events.js';
import { emitExamples } from './emit-examples.js';
import { emitIndex } from './emit-index.js';
import { emitReceive, emitTesting } from './emit-kit.js';
import { buildEvents } from './events.js';

/**
 * `webhooks/`: the types of all events, and what receives them, over the hand-written runtime. The output imports
 * nothing from outside its folder but `schemas.ts` beside it. No files for a document without webhooks.
 */
export const generateWebhooks: Generator = async ({ model }) => {
  const events = buildEvents(model);
  if (events.length === 0) return [];
  return [
    emitIndex(events),
    emitEvents(events),
    emitReceive(),
    emitTesting(),
    emitExamples(events),
    ...(await loadRuntimeFiles('webhooks')),
  ];
};
