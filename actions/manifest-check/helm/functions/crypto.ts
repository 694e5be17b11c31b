import { certificateFunctions } from "./crypto/certificates.ts";
import { hashFunctions } from "./crypto/hashes.ts";
import { passwordFunctions } from "./crypto/passwords.ts";
import { randomFunctions } from "./crypto/random.ts";
import type { FunctionTable } from "./define.ts";

/** Functions for hashes, passwords, keys and certificates. */
export const cryptoFunctions: FunctionTable = {
  ...hashFunctions,
  ...randomFunctions,
  ...certificateFunctions,
  ...passwordFunctions,
};
