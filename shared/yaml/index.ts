export { Conversion, type DuplicateKey } from "./convert.ts";
export { Field, type Place } from "./field.ts";
export { mentionsKeys } from "./mentions-keys.ts";
export {
  getEntry,
  type ListItem,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TextFile,
  type YamlNode,
} from "./node.ts";
export { readDocuments, readFragment, type YamlDocument } from "./read.ts";
export { resolveScalar, type ScalarValue } from "./scalar.ts";
export { describeUnreadable, maxYamlBytes, readTextFile, type UnreadableFile } from "./text-file.ts";
