import { visitOperations, visitWebhooks } from '../operations.js';

/** @import { OperationPlace } from '../operations.js' */

/** Longest summary that docs show on one line. */
const LIMIT = 60;

/** A summary is a title: short, and for an operation a command ("Create an investor"). @type {import('../types.js').Rule} */
export const summary = () => ({
  ...visitOperations((place) => check(place, true)),
  ...visitWebhooks((place) => check(place, false)),
});

/**
 * @param {OperationPlace} place
 * @param {boolean} imperative
 */
function check({ operation, location, context }, imperative) {
  const text = operation.summary;
  if (typeof text !== 'string') return;
  const complaints = [
    text.length > LIMIT ? `has ${text.length} characters; cut it to ${LIMIT}` : null,
    /^[A-Z]/.test(text) ? null : 'does not start with a capital letter',
    /[.!?]$/.test(text) ? 'ends with a stop; remove it' : null,
    imperative && !isImperative(text) ? 'is not a command; write it like "Create an investor"' : null,
  ];
  for (const complaint of complaints) {
    if (complaint === null) continue;
    context.report({ message: `The summary ${complaint}.`, location: location.child(['summary']) });
  }
}

/**
 * Tells a command from "Creates …", "Creating …" and "The …" by its first word.
 *
 * @param {string} text
 */
function isImperative(text) {
  const [word = ''] = text.toLowerCase().split(' ');
  return !/(?<![su])s$|....ing$/.test(word) && !['a', 'an', 'the', 'this', 'these', 'your'].includes(word);
}
