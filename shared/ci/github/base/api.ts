import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import type { BaseFiles } from "../../ci.ts";
import { type GitHubClient, reasonOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { maxBaseBytes } from "./limits.ts";

const refQuery = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;
const fileQuery = `query ($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $expression) { __typename ... on Blob { byteSize isTruncated text } }
  }
}`;

const oid = z.string().regex(/^[0-9a-f]{40,64}$/u);
const refAnswer = z.object({ repository: z.object({ ref: z.object({ target: z.object({ oid }) }) }) });
const fileAnswer = z.object({
  repository: z.object({
    object: z
      .object({
        __typename: z.string(),
        byteSize: z.number().optional(),
        isTruncated: z.boolean().optional(),
        text: z.string().nullish(),
      })
      .nullable(),
  }),
});

/** The newest commit of the base branch, or the one that a merge group comes upon, through GitHub's API; a sentence where it cannot be read. */
export async function apiBase(context: GitHubContext, api: GitHubClient): Promise<BaseFiles | string> {
  const { owner, repo, pullRequest, mergeGroup } = context;
  const branch = (pullRequest ?? mergeGroup)?.baseRef ?? "";
  const newest = async (): Promise<string> => {
    const answer = refAnswer.parse(await api.graphql(refQuery, { owner, repo, ref: `refs/heads/${branch}` }));
    return answer.repository.ref.target.oid;
  };
  let commit: string;
  try {
    commit = pullRequest === undefined && mergeGroup !== undefined ? oid.parse(mergeGroup.baseSha) : await newest();
  } catch (error) {
    return `the API does not give it (${error instanceof z.ZodError ? `no branch ${branch}` : reasonOf(error)})`;
  }
  return {
    label: `${branch} at ${commit.slice(0, 7)}`,
    async read(path) {
      const problem = (why: string, cause?: unknown): UndecidedError =>
        new UndecidedError("BASE_UNREADABLE", `cannot be read from ${branch} at ${commit.slice(0, 7)} (${why})`, {
          place: { what: path },
          advice: "Check out with `fetch-depth: 2`",
          ...(cause === undefined ? {} : { cause }),
        });
      let found: z.infer<typeof fileAnswer>["repository"]["object"];
      try {
        const expression = `${commit}:${path}`;
        found = fileAnswer.parse(await api.graphql(fileQuery, { owner, repo, expression })).repository.object;
      } catch (error) {
        throw problem(error instanceof z.ZodError ? "another form than expected" : reasonOf(error), error);
      }
      if (found?.__typename !== "Blob") return undefined;
      if (found.isTruncated === true || (found.byteSize ?? 0) > maxBaseBytes) throw problem("it is too large");
      if (found.text == null) throw problem("it is no text");
      return found.text;
    },
  };
}
