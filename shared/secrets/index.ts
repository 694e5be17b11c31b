export { assignedSecretNames, isPublishedName, isSecretName, isUnset, mayHoldSecret } from "./names.ts";
export {
  classifyValue,
  findSecrets,
  type JudgedValue,
  judgeValue,
  listSecrets,
  type SecretKind,
  secretIn,
} from "./value.ts";
