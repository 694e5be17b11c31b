export { assignedSecretNames, isPublishedName, isSecretName, isUnset } from "./names.ts";
export { classifyValue, findSecrets, type SecretKind, secretIn } from "./value.ts";
