import { z } from "zod";

const text = z.string().max(2_000_000);
const ids = z.array(z.string().max(300)).nullish();

const event = z.looseObject({
  introduced: z.string().max(1000).optional(),
  fixed: z.string().max(1000).optional(),
  last_affected: z.string().max(1000).optional(),
  limit: z.string().max(1000).optional(),
});

const severity = z.array(z.looseObject({ type: z.string(), score: z.string().max(1000) })).nullish();

const affected = z.looseObject({
  package: z.looseObject({ ecosystem: z.string().min(1).max(300), name: z.string().min(1).max(1000) }).nullish(),
  ranges: z.array(z.looseObject({ type: z.string(), events: z.array(event) })).nullish(),
  versions: z.array(z.string().max(1000)).nullish(),
  severity,
  ecosystem_specific: z.record(z.string(), z.unknown()).nullish(),
  database_specific: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Relevant fields of an OSV record (OSV schema 1.7.5; older ones are subsets). Ignores other fields. Optional fields
 * may be null, as some exporters write them.
 */
export const osvRecord = z.looseObject({
  id: z.string().min(1).max(300),
  modified: z.string().min(1).max(100),
  published: z.string().max(100).nullish(),
  withdrawn: z.string().max(100).nullish(),
  aliases: ids,
  upstream: ids,
  related: ids,
  summary: text.nullish(),
  details: text.nullish(),
  severity,
  affected: z.array(affected).nullish(),
  references: z.array(z.looseObject({ url: z.string().max(10_000) })).nullish(),
  database_specific: z.record(z.string(), z.unknown()).nullish(),
});

export type OsvRecord = z.infer<typeof osvRecord>;
export type OsvAffected = z.infer<typeof affected>;
export type OsvEvent = z.infer<typeof event>;
export type OsvSeverity = z.infer<typeof severity>;
