export { compareText } from "./compare-text.ts";
export { type Deadline, isOver, overtime, type TimeBudget, TimeLimits, type TimeSettings } from "./deadline.ts";
export { defined } from "./defined.ts";
export {
  type Dictionary,
  dictionaryIn,
  isDictionary,
  listIn,
  textEntriesIn,
  textIn,
  textsIn,
} from "./dictionary.ts";
export { getOwn } from "./get-own.ts";
export { type AmbiguousPart, findAmbiguity } from "./json-keys.ts";
export { mapConcurrently } from "./map-concurrently.ts";
export { memoized, memoizedByObject } from "./memoized.ts";
