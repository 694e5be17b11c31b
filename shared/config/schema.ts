import { z } from "zod";
import type { InputSpec } from "./input.ts";
import type { ActionSpec } from "./spec.ts";

/** Builds the strict schema of `.seaworthy.yaml`: a section for each action with its configurable inputs and structured keys. */
export async function configSchema(specs: readonly ActionSpec[]): Promise<z.ZodObject> {
  const shape: Record<string, z.ZodType> = {
    version: z.literal(1).optional().describe("Version of the file format: 1."),
  };
  for (const spec of specs) {
    const keys = { ...inputKeys(spec), ...(await spec.configKeys?.()) };
    shape[spec.name] = z.strictObject(keys).optional().describe(spec.description);
  }
  return z.strictObject(shape);
}

function inputKeys(spec: ActionSpec): Record<string, z.ZodType> {
  const inputs = Object.entries(spec.inputs).filter(([, input]) => input.configurable !== false);
  return Object.fromEntries(
    inputs.map(([name, input]) => [name, valueSchema(input).optional().describe(input.description)]),
  );
}

function valueSchema(input: InputSpec<unknown>): z.ZodType {
  switch (input.kind) {
    case "flag":
      return z.boolean();
    case "list":
      return z.array(z.string().min(1));
    case "choice":
      return z.enum([...(input.values ?? []), ...(input.formerValues ?? [])]);
    case "text":
      return z.string();
  }
}
