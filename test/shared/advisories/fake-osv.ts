import type { IncomingMessage, ServerResponse } from "node:http";
import { serve } from "./small-set.ts";

type OsvRecord = Readonly<Record<string, unknown>>;

/** OSV's API with these records: ids by package, and records by id. */
export function answerOsv(records: readonly OsvRecord[]) {
  const named = ({ package: pkg }: { readonly package: { readonly ecosystem: string; readonly name: string } }) =>
    `${pkg.ecosystem} ${pkg.name}`;
  return (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const url = request.url ?? "";
    response.writeHead(200, { "content-type": "application/json" });
    if (url !== "/v1/querybatch") {
      const id = decodeURIComponent(url.replace("/v1/vulns/", ""));
      response.end(JSON.stringify(records.find((record) => record["id"] === id) ?? {}));
      return;
    }
    const { queries } = JSON.parse(body) as { readonly queries: readonly Parameters<typeof named>[0][] };
    const results = queries.map((query) => {
      const about = records.filter(({ affected }) =>
        (affected as readonly Parameters<typeof named>[0][]).some((each) => named(each) === named(query)),
      );
      return { vulns: about.map(({ id }) => ({ id })) };
    });
    response.end(JSON.stringify({ results }));
  };
}

/** A server with OSV's API, for the time of a test. */
export function fakeOsv(records: readonly OsvRecord[]): ReturnType<typeof serve> {
  return serve(answerOsv(records));
}
