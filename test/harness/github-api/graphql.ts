import { schema } from "@octokit/graphql-schema";
import { buildSchema, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import type { ReviewCommentState } from "./objects.ts";
import { threadRefusal } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import type { Token } from "./tokens.ts";

/** The newest commit of every base branch. */
export const baseCommit = "ba5e".repeat(10);
let built: GraphQLSchema | undefined;

interface GraphQlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What GitHub's own schema finds wrong with a query; empty when it conforms. */
export function queryProblems({ query }: GraphQlRequest): readonly string[] {
  // The published description defines a field twice.
  built ??= buildSchema(schema.idl, { assumeValidSDL: true });
  try {
    return validate(built, parse(query)).map(({ message }) => message);
  } catch (error) {
    return [error instanceof GraphQLError ? error.message : String(error)];
  }
}

/** Answers who a token belongs to, and the two operations on review threads: one thread for each comment, two a page. */
export function answerGraphQl(
  { query, variables = {} }: GraphQlRequest,
  token: Token,
  state: { readonly comments: readonly ReviewCommentState[]; readonly resolved: Set<number> },
): Reply {
  const answer = (data: unknown): Reply => ({ status: 200, body: { data } });
  // The name of an app's bot ends in `[bot]` here as in the REST API; of an author in GraphQL it does not.
  if (query.includes("viewer")) return answer({ viewer: { login: token.login } });
  if (query.includes("resolveReviewThread")) {
    const refusal = threadRefusal(token);
    if (refusal !== undefined) return refusal;
    const id = Number(String(variables["thread"]).replace("PRRT_", ""));
    state.resolved.add(id);
    return answer({ resolveReviewThread: { thread: { id: `PRRT_${id}`, isResolved: true } } });
  }
  const from = Number(variables["after"] ?? 0);
  const page = state.comments.slice(from, from + 2);
  const reviewThreads = {
    pageInfo: { hasNextPage: from + 2 < state.comments.length, endCursor: String(from + 2) },
    nodes: page.map(({ id }) => ({
      id: `PRRT_${id}`,
      isResolved: state.resolved.has(id),
      comments: { nodes: [{ databaseId: id }] },
    })),
  };
  return answer({ repository: { pullRequest: { reviewThreads } } });
}
