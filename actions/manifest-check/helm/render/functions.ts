import { getOwn } from "../../../../shared/values/index.ts";
import type { FunctionTable } from "../functions/define.ts";
import { formatFunctions } from "../functions/formats.ts";
import { helmFunctions } from "../functions/helm.ts";
import { sprigFunctions } from "../functions/sprig.ts";
import { builtinFunctions } from "../template/builtins.ts";
import type { TemplateFunction } from "../values/value.ts";

/** All functions of Helm's templates, except those that the machine runs. Those that are last count. */
const functions: FunctionTable = { ...builtinFunctions, ...sprigFunctions, ...formatFunctions, ...helmFunctions };

/** Finds a function of Helm's templates. */
export function findFunction(name: string): TemplateFunction | undefined {
  return getOwn(functions, name);
}
