/** Replaces parts of a text with spaces, so that offsets and lines stay. */
export function blankOut(text: string, pattern: RegExp, isBlank: (part: string) => boolean = () => true): string {
  return text.replace(pattern, (part) => (isBlank(part) ? part.replace(/[^\n]/g, " ") : part));
}

/** Blanks out comments and CDATA sections of XML, which are texts. An open one ends with the document. */
export function withoutXmlComments(xml: string): string {
  return blankOut(xml, /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g);
}
