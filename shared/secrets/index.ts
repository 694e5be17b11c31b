export { isPublishedName, isUnset, mayHoldSecret } from "./names.ts";
export { assignedSecretNames, judgeSecretValue, judgeSetting, likelySecret } from "./setting.ts";
export {
  classifyValue,
  findSecrets,
  type JudgedValue,
  judgeValue,
  listSecrets,
  type SecretKind,
  secretIn,
} from "./value.ts";
