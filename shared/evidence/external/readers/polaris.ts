import { z } from "zod";
import { problem } from "../finding.ts";
import type { ExternalFinding } from "../report.ts";
import { contentOf, entriesOf, fact, hasKeys, jsonReader, listOf, maybe, text } from "./reader.ts";

const checks = entriesOf(
  z.looseObject({ ID: text.min(1), Message: text.default(""), Success: z.boolean(), Severity: maybe }),
).nullish();

const schema = z.looseObject({
  PolarisOutputVersion: text.regex(/^1\./u, "is an unsupported version"),
  AuditTime: maybe,
  SourceType: maybe,
  Results: listOf(
    z.looseObject({
      Name: text.default(""),
      Namespace: maybe,
      Kind: text.default(""),
      Results: checks,
      PodResult: z
        .looseObject({ Results: checks, ContainerResults: listOf(z.looseObject({ Name: maybe, Results: checks })) })
        .nullish(),
    }),
  ),
});

/** JSON of Polaris (FairwindsOps): a finding is a check of an object without success. Of files or of a cluster. */
export const polaris = jsonReader(
  { tool: "polaris", title: "Polaris", subjects: ["source", "cluster"] },
  {
    recognize: (value) => hasKeys(value, "PolarisOutputVersion", "Results"),
    schema,
    read: ({ Results: objects, SourceType, AuditTime }) => {
      const findings = objects.flatMap(({ Name, Namespace, Kind, Results, PodResult }) => {
        const place = [Namespace, Kind, Name].filter(Boolean).join("/");
        const parts = [
          { list: Results, at: place },
          { list: PodResult?.Results, at: place },
          ...(PodResult?.ContainerResults ?? []).map((one) => ({
            list: one.Results,
            at: `${place}/${one.Name ?? ""}`,
          })),
        ];
        return parts.flatMap(({ list, at }) =>
          (list ?? [])
            .map(([, check]) => check)
            .filter(({ Success }) => !Success)
            .map(
              ({ ID, Message, Severity }): ExternalFinding =>
                problem({ tool: "polaris", id: ID, level: Severity, message: Message, place: at }),
            ),
        );
      });
      return contentOf("polaris", findings, {
        about: SourceType === "Cluster" ? "cluster" : "source",
        gaps: objects.length === 0 ? ["no object was checked"] : [],
        ...fact("createdAt", AuditTime),
      });
    },
  },
);
