import { schema } from "@octokit/graphql-schema";
import { buildSchema, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import type { ReviewCommentState } from "./objects.ts";

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

/** Answers the two operations on review threads, one thread a comment, two a page. */
export function answerGraphQl(
  { query, variables = {} }: GraphQlRequest,
  comments: readonly ReviewCommentState[],
  resolved: Set<number>,
): unknown {
  if (query.includes("resolveReviewThread")) {
    const id = Number(String(variables["thread"]).replace("PRRT_", ""));
    resolved.add(id);
    return { resolveReviewThread: { thread: { id: `PRRT_${id}`, isResolved: true } } };
  }
  const from = Number(variables["after"] ?? 0);
  const page = comments.slice(from, from + 2);
  const reviewThreads = {
    pageInfo: { hasNextPage: from + 2 < comments.length, endCursor: String(from + 2) },
    nodes: page.map(({ id }) => ({
      id: `PRRT_${id}`,
      isResolved: resolved.has(id),
      comments: { nodes: [{ databaseId: id }] },
    })),
  };
  return { repository: { pullRequest: { reviewThreads } } };
}
