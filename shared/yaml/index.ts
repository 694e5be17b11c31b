export { Conversion, type DuplicateKey } from "./convert.ts";
export { Field } from "./field.ts";
export { mentionsKeys } from "./mentions-keys.ts";
export {
  getEntry,
  type ListItem,
  type ListNode,
  type MapEntry,
  type MapNode,
  type Place,
  type ScalarNode,
  type TextFile,
  type YamlNode,
} from "./node.ts";
export { contentOf, type ParsedDocument, parseTolerantly, withLineFeeds } from "./parse.ts";
export { readQuickly } from "./quick.ts";
export { readDocuments, readFragment, type YamlDocument } from "./read.ts";
export { resolveScalar, type ScalarValue } from "./scalar.ts";
export { describeUnreadable, maxYamlBytes, readTextFile, type UnreadableFile } from "./text-file.ts";
