import { cryptoFunctions } from "./crypto.ts";
import { dateFunctions } from "./dates.ts";
import { defaultFunctions, reflectionFunctions } from "./defaults.ts";
import type { FunctionTable } from "./define.ts";
import { encodingFunctions } from "./encoding.ts";
import { listFunctions } from "./lists.ts";
import { mapFunctions } from "./maps.ts";
import { networkFunctions } from "./network.ts";
import { numberFunctions } from "./numbers.ts";
import { pathFunctions } from "./paths.ts";
import { regexFunctions } from "./regex.ts";
import { semverFunctions } from "./semver.ts";
import { stringFunctions } from "./strings.ts";
import { urlFunctions } from "./urls.ts";

/**
 * All functions of sprig 3.3 but `fail`, `env`, `expandenv`, and those for JSON; and Helm 4's functions for durations.
 * The table has no prototype, so that `constructor` is no function.
 */
export const sprigFunctions: FunctionTable = Object.freeze(
  Object.assign(
    Object.create(null) as Record<string, never>,
    stringFunctions,
    numberFunctions,
    listFunctions,
    mapFunctions,
    defaultFunctions,
    reflectionFunctions,
    regexFunctions,
    semverFunctions,
    pathFunctions,
    urlFunctions,
    dateFunctions,
    encodingFunctions,
    cryptoFunctions,
    networkFunctions,
  ),
);
