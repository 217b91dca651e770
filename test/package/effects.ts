/**
 * A program that imports the modules it is given and prints what that changed beyond their own exports, as JSON: names
 * on the global object and on the prototypes of the language, listeners of the process, timers and servers left open, and
 * variables of the environment. What the peers do at import is done before.
 */
export const EFFECTS_PROGRAM = `
const [peers, modules] = JSON.parse(process.argv[2]);
for (const name of peers) await import(name);
const namesOf = (value) => Reflect.ownKeys(value).map(String);
const builtins = ['Object', 'Array', 'String', 'Number', 'Promise', 'Date', 'Error', 'Map', 'Function', 'JSON', 'Math'];
const look = () => ({
  globals: namesOf(globalThis),
  prototypes: builtins.flatMap((name) => [globalThis[name], globalThis[name].prototype ?? {}].flatMap((owner) => namesOf(owner).map((key) => name + '.' + key))),
  listeners: process.eventNames().map((name) => String(name) + ' ' + process.listenerCount(name)),
  resources: process.getActiveResourcesInfo().filter((name) => /Timeout|Immediate|TCP|UDP|Watch|Worker/.test(name)),
  environment: Object.entries(process.env).map(([name, value]) => name + '=' + value),
});
const before = look();
for (const name of modules) await import(name);
const after = look();
const added = Object.entries(after).flatMap(([kind, found]) => found.filter((each) => !before[kind].includes(each)).map((each) => kind + ': ' + each));
console.log(JSON.stringify(added));
process.exit(0);
`;
