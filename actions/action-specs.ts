import type { ActionSpec } from "../shared/config/index.ts";
import { spec as comment } from "./comment/inputs.ts";
import { spec as dockerfileLint } from "./dockerfile-lint/inputs.ts";
import { spec as gate } from "./gate/inputs.ts";
import { spec as imageScan } from "./image-scan/inputs.ts";
import { spec as manifestCheck } from "./manifest-check/inputs.ts";
import { spec as sbomGenerate } from "./sbom-generate/inputs.ts";
import { spec as signImage } from "./sign-image/inputs.ts";
import { spec as check } from "./suite/inputs.ts";
import { spec as verify } from "./verify/inputs.ts";

/** Specifications of all actions: first in the order in which the suite runs them, then the suite, then `comment`. */
export const actionSpecs: readonly ActionSpec[] = [
  dockerfileLint,
  imageScan,
  sbomGenerate,
  manifestCheck,
  gate,
  signImage,
  verify,
  check,
  comment,
];
