interface Result {
  readonly ruleId?: string;
  readonly message?: { readonly text?: string };
  readonly locations?: readonly { readonly physicalLocation?: object }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}

interface Log {
  readonly runs?: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly semanticVersion?: string;
        readonly rules?: readonly { readonly id: string; readonly name?: string }[];
      };
    };
    readonly results?: readonly Result[];
  }[];
}

/** Fingerprints that GitHub returns; which it does is not documented. Its example has none. */
export type ReturnedFingerprints = "all" | "line-hash" | "none";

/**
 * What GitHub returns of an uploaded file: "a subset of the analysis data that was uploaded", of which the example shows
 * the tool with ids and names of its rules, and of each result id, message, rule and location, and the alert's number
 * (https://docs.github.com/en/rest/code-scanning/code-scanning#get-a-code-scanning-analysis-for-a-repository). Of
 * fingerprints, code scanning uses `primaryLocationLineHash` alone
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning#result-object).
 */
export function returnedAnalysis(uploaded: unknown, fingerprints: ReturnedFingerprints): object {
  const { runs = [] } = uploaded as Log;
  return {
    runs: runs.map(({ tool: { driver }, results = [] }) => ({
      tool: {
        driver: {
          name: driver.name,
          ...(driver.semanticVersion === undefined ? {} : { semanticVersion: driver.semanticVersion }),
          rules: (driver.rules ?? []).map(({ id, name }) => ({ id, ...(name === undefined ? {} : { name }) })),
        },
      },
      results: results.map((result, index) => ({
        guid: `326aa09f-9af8-13cf-9851-${String(index).padStart(12, "0")}`,
        message: { text: result.message?.text ?? "" },
        locations: (result.locations ?? []).map(({ physicalLocation }) => ({ physicalLocation })),
        ...(result.ruleId === undefined ? {} : { ruleId: result.ruleId }),
        ...kept(result.partialFingerprints ?? {}, fingerprints),
        properties: { "github/alertNumber": index + 1 },
      })),
    })),
  };
}

function kept(all: Readonly<Record<string, string>>, which: ReturnedFingerprints): object {
  if (which === "none") return {};
  const { primaryLocationLineHash: hash } = all;
  if (which === "all") return { partialFingerprints: all };
  return hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } };
}
