import { z } from "zod";

const text = z.string();
const bag = z.record(text, z.unknown()).nullish();
const message = z.looseObject({ text: text.nullish() }).nullish();

const rule = z.looseObject({
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.looseObject({ level: text.nullish() }).nullish(),
  properties: bag,
});

/** Kinds of results that are no problem, of which tools leave out the message. */
export const passedKinds: ReadonlySet<string> = new Set(["pass", "notApplicable"]);

const result = z
  .looseObject({
    ruleId: text.nullish(),
    ruleIndex: z.number().int().nullish(),
    rule: z
      .looseObject({
        id: text.nullish(),
        index: z.number().int().nullish(),
        toolComponent: z.looseObject({ index: z.number().int().nullish() }).nullish(),
      })
      .nullish(),
    level: text.nullish(),
    kind: text.nullish(),
    message,
    locations: z
      .array(
        z.looseObject({
          physicalLocation: z
            .looseObject({
              artifactLocation: z.looseObject({ uri: text.nullish(), uriBaseId: text.nullish() }).nullish(),
              region: z.looseObject({ startLine: z.number().nullish() }).nullish(),
            })
            .nullish(),
          logicalLocations: z.array(z.looseObject({ fullyQualifiedName: text.nullish() })).nullish(),
        }),
      )
      .nullish(),
    suppressions: z.array(z.looseObject({ status: text.nullish(), justification: text.nullish() })).nullish(),
    baselineState: text.nullish(),
    properties: bag,
  })
  .refine(({ kind, message }) => message != null || passedKinds.has(kind ?? ""), "has no message");

const notifications = z.array(z.looseObject({ level: text.nullish(), message })).nullish();

const run = z.looseObject({
  tool: z.looseObject({
    driver: z.looseObject({
      name: text
        .min(1)
        .refine((name) => name.toLowerCase() !== "seaworthy", "is Seaworthy itself. Use its evidence record"),
      version: text.nullish(),
      semanticVersion: text.nullish(),
      rules: z.array(rule).nullish(),
    }),
    extensions: z.array(z.looseObject({ rules: z.array(rule).nullish() })).nullish(),
  }),
  invocations: z
    .array(
      z.looseObject({
        executionSuccessful: z.boolean(),
        endTimeUtc: text.nullish(),
        toolExecutionNotifications: notifications,
        toolConfigurationNotifications: notifications,
        ruleConfigurationOverrides: z
          .array(
            z.looseObject({
              descriptor: z.looseObject({ id: text.nullish(), index: z.number().int().nullish() }),
              configuration: z.looseObject({ level: text.nullish() }),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
  // Absent results mean that the run failed (SARIF 2.1.0, 3.14.23).
  results: z.array(result),
  originalUriBaseIds: z.record(text, z.unknown()).nullish(),
  externalPropertyFileReferences: z.record(text, z.unknown()).nullish(),
  versionControlProvenance: z.array(z.looseObject({ revisionId: text.nullish() })).nullish(),
  properties: z
    .looseObject({ imageID: text.nullish(), imageName: text.nullish(), repoDigests: z.array(text).nullish() })
    .nullish(),
});

/** SARIF 2.1.0 of any tool. */
export const sarifSchema = z.looseObject({
  version: z.literal("2.1.0", "is an unsupported version"),
  runs: z.array(run).min(1, "has no runs"),
});

export type SarifRun = z.infer<typeof run>;
export type SarifResult = z.infer<typeof result>;
export type SarifRule = z.infer<typeof rule>;
