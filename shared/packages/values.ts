export {
  type Dictionary,
  dictionaryIn,
  isDictionary,
  listIn,
  textEntriesIn,
  textIn,
  textsIn,
} from "../values/index.ts";
