/** Checks whether text matches a pattern in which `*` stands for any text. Takes linear time. */
export function matchesWildcard(text: string, pattern: string): boolean {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === undefined) return text === head;
  if (!text.startsWith(head)) return false;
  let position = head.length;
  for (const part of rest) {
    const start = text.indexOf(part, position);
    if (start < 0) return false;
    position = start + part.length;
  }
  return text.length - tail.length >= position && text.endsWith(tail);
}
