/** @import { TenantOverview } from '../sandbox/index.js' */
/** @import { Child } from './dom.js' */
/** @import { Route } from './route.js' */
/** @import { Wire } from './wire.js' */

/**
 * What a part of the page is shown with.
 * @typedef {object} ViewContext
 * @property {string} tenant
 * @property {Route} route
 * @property {Wire<TenantOverview>} overview
 * @property {number} now the tenant's time
 */

/**
 * What an action is done with.
 * @typedef {object} ActionContext
 * @property {string} tenant
 * @property {Route} route
 * @property {string} value of the button that was pressed
 * @property {FormData} fields of the form around it
 * @property {HTMLElement} element
 * @property {number} now the tenant's time
 * @property {(question: Question) => Promise<boolean>} confirm
 */

/**
 * A question before something that cannot be undone.
 * @typedef {object} Question
 * @property {string} title
 * @property {string} text
 * @property {string} yes
 */

/**
 * Does something and says what, in one sentence; says nothing when it was not done.
 * @typedef {(context: ActionContext) => Promise<string | undefined>} Action
 */

/**
 * A part of the page.
 * @template [Data=unknown]
 * @typedef {object} View
 * @property {string} title
 * @property {(data: Data) => string | undefined} [heading] what stands over it, where that is not its title
 * @property {(route: Route) => Promise<Data>} load reads what it shows
 * @property {(data: Data, context: ViewContext) => Child} render
 * @property {Readonly<Record<string, Action>>} [actions] by the names that buttons and forms carry
 */

/**
 * Declares a part of the page.
 * @template Data
 * @param {View<Data>} view
 * @returns {View}
 */
export function defineView(view) {
  return /** @type {View} */ (/** @type {unknown} */ (view));
}
