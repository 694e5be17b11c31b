import { compareText } from "../../values/index.ts";
import { compareDigits, compareLists, firstDecisive, type Order, toOrder } from "./order.ts";

/**
 * Orders versions of OpenSSL. Before 3.0, letters number the releases of a line: `1.0.2` < `1.0.2a` < `1.0.2z` <
 * `1.0.2za`. Pre-releases (`1.1.1-pre9`, `3.0.0-alpha17`, `3.0.0-beta1`) are before their release.
 */
export function compareOpenSsl(a: string, b: string): Order {
  const left = parse(a);
  const right = parse(b);
  return firstDecisive(
    () => compareLists(left.numbers, right.numbers, (x = "", y = "") => compareDigits(x, y)),
    () => toOrder(left.letters.length - right.letters.length),
    () => compareText(left.letters, right.letters),
    () => toOrder(Number(left.stage === "") - Number(right.stage === "")),
    () => compareText(left.stage, right.stage),
    () => compareDigits(left.count, right.count),
  );
}

function parse(version: string): { numbers: string[]; letters: string; stage: string; count: string } {
  const [, numbers = "", letters = "", stage = "", count = ""] =
    /^([\d.]*)([a-z]*)(?:-([a-z]+)(\d*))?/i.exec(version.trim()) ?? [];
  return { numbers: numbers.split("."), letters: letters.toLowerCase(), stage: stage.toLowerCase(), count };
}
