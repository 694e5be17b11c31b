import type { Span } from "../../shared/dockerfile/index.ts";
import type { TextFile } from "./yaml/node.ts";

/** Replaces a stretch of a file; an empty span inserts. */
export interface TextEdit {
  readonly file: TextFile;
  readonly span: Span;
  readonly text: string;
}
