import { describe, expect, test } from "vitest";
import {
  type ExternalReport,
  readExternalReport,
  recognizingReaders,
} from "../../../../../shared/evidence/external/index.ts";

/** A small report of a format, and what is expected of its reader. JSON values are written as JSON. */
export interface ReaderCase {
  /** Title of the reader. */
  readonly title: string;
  readonly report: unknown;
  /** The first finding. */
  readonly finding: object;
  /** What else the report says. */
  readonly content?: object;
  /** A report whose first suppressed finding has this suppression. */
  readonly suppressed?: readonly [report: unknown, suppression: object];
  /** What is an error that names the tool. */
  readonly refused?: Readonly<Record<string, unknown>>;
  /** What is read, but has a gap. */
  readonly undecided?: Readonly<Record<string, unknown>>;
  /** What is neither an error nor has a gap. */
  readonly clean?: Readonly<Record<string, unknown>>;
}

function textOf(report: unknown): string {
  return typeof report === "string" ? report : JSON.stringify(report);
}

function read(report: unknown): ExternalReport {
  const [first] = readExternalReport(textOf(report), "report");
  if (first === undefined) throw new Error("no report");
  return first;
}

/** Tests a reader: recognition, a finding, suppression, what is refused, and a report that is cut off. */
export function testReader({ title, report, finding, content = {}, ...more }: ReaderCase): void {
  describe(title, () => {
    test("is the only one that recognizes its report", () => {
      expect(recognizingReaders(textOf(report))).toEqual([title]);
    });

    test("reads a finding", () => {
      const result = read(report);
      expect(result).toMatchObject(content);
      expect(result.findings[0]?.finding).toMatchObject(finding);
    });

    const { suppressed } = more;
    if (suppressed !== undefined) {
      test("keeps who suppressed a finding and why", () => {
        const result = read(suppressed[0]);
        expect(result.suppressed).toBe(1);
        const found = result.findings.find((each) => each.finding.suppression !== undefined);
        expect(found?.finding.suppression).toMatchObject(suppressed[1]);
      });
    }

    test.each(Object.entries(more.refused ?? {}))("refuses %s", (_name, refused) => {
      expect(() => readExternalReport(textOf(refused), "report")).toThrow(`is not a supported report: ${title}: `);
    });

    test.each(Object.entries(more.undecided ?? {}))("has a gap for %s", (_name, undecided) => {
      expect(read(undecided).gaps).not.toEqual([]);
    });

    test.each(Object.entries(more.clean ?? {}))("has no findings and no gap for %s", (_name, clean) => {
      expect(read(clean)).toMatchObject({ findings: [], gaps: [] });
    });

    const text = textOf(report).trimEnd();
    test.skipIf(!/^[{[<]/u.test(text))("refuses a report that is cut off", () => {
      // Lines can be lost without a trace.
      for (const part of text.includes("}\n{") ? [0.9, 1] : [0.1, 0.5, 0.9, 1]) {
        const length = Math.min(Math.ceil(text.length * part), text.length - 1);
        expect(() => readExternalReport(text.slice(0, length), "report")).toThrow("is not a supported report");
      }
    });
  });
}
