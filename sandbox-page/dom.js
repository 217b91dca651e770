/** @typedef {Node | string | number | null | undefined | false | Children} Child */
/** Lists may hold lists. @typedef {readonly Child[]} Children */
/** @typedef {Readonly<Record<string, string | number | boolean | null | undefined>>} Attributes */

/**
 * Makes an element. Text stays text, whatever is in it: nothing here is ever read as markup. An attribute of `false`,
 * `null` or `undefined` is left out, and one of `true` is empty.
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {Child[]} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

/**
 * @param {HTMLElement} element
 * @param {readonly Child[]} children
 */
function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child instanceof Node ? child : String(child));
  }
}

/**
 * Brings what is in an element to what is wanted, and touches nothing else: what is open stays open, what is typed stays
 * typed, and the focus stays where it is. Elements with a `data-key` are recognised by it wherever they have moved to;
 * a new one among old ones is marked as `fresh`.
 * @param {Element} parent
 * @param {Child[]} children
 */
export function patch(parent, ...children) {
  const wanted = document.createElement('div');
  append(wanted, children);
  patchChildren(parent, wanted);
}

/**
 * @param {Element} parent
 * @param {Element} wanted
 */
function patchChildren(parent, wanted) {
  const keyed = new Map();
  for (const child of parent.children) {
    const key = keyOf(child);
    if (key !== null) keyed.set(key, child);
  }
  const hadKeys = keyed.size > 0;
  /** @type {ChildNode | null} */
  let place = parent.firstChild;
  for (const child of [...wanted.childNodes]) {
    const key = keyOf(child);
    const old = key === null ? place : (keyed.get(key) ?? null);
    if (old !== null && isSameKind(old, child)) {
      keyed.delete(key);
      if (old === place) place = old.nextSibling;
      else parent.insertBefore(old, place);
      patchNode(old, child);
      continue;
    }
    if (hadKeys && key !== null && child instanceof Element) child.classList.add('fresh');
    parent.insertBefore(child, place);
  }
  while (place !== null) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
  for (const left of keyed.values()) left.remove();
}

/**
 * @param {ChildNode} old
 * @param {ChildNode} wanted
 */
function patchNode(old, wanted) {
  if (!(old instanceof Element) || !(wanted instanceof Element)) {
    if (old.nodeValue !== wanted.nodeValue) old.nodeValue = wanted.nodeValue;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!wanted.hasAttribute(name) && !isOfThePerson(old, name)) old.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (isOfThePerson(old, name) || old.getAttribute(name) === value) continue;
    old.setAttribute(name, name === 'class' && old.classList.contains('fresh') ? `${value} fresh` : value);
  }
  if (old instanceof HTMLTextAreaElement) return;
  patchChildren(old, wanted);
}

/**
 * What the person who looks has changed is theirs.
 * @param {Element} element
 * @param {string} name
 */
function isOfThePerson(element, name) {
  if (name === 'open') return element instanceof HTMLDetailsElement;
  if (name === 'aria-busy') return true;
  return name === 'value' && element instanceof HTMLInputElement;
}

/**
 * @param {ChildNode} old
 * @param {ChildNode} wanted
 */
function isSameKind(old, wanted) {
  return old.nodeType === wanted.nodeType && old.nodeName === wanted.nodeName && keyOf(old) === keyOf(wanted);
}

/** @param {Node} node */
function keyOf(node) {
  return node instanceof Element ? node.getAttribute('data-key') : null;
}
