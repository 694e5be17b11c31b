import { z } from "zod";
import { messageOf } from "../errors/index.ts";
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
      return input.allowed === undefined
        ? z.string()
        : z.string().superRefine((value, context) => check(value, input, context));
  }
}

/** Reports why an input of a form does not accept a value. */
function check(value: string, { parse }: InputSpec<unknown>, context: z.RefinementCtx): void {
  try {
    parse(value, "");
  } catch (error) {
    context.addIssue({
      code: "custom",
      message: messageOf(error).replace(" is not a valid value for ", " is not allowed"),
    });
  }
}
