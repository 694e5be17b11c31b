/** Endings of names of templates, from which another program makes files. */
export const templateEndings: readonly string[] = [
  ...["template", "tmpl", "tpl", "jinja", "jinja2", "j2", "erb", "ejs", "hbs", "mustache", "gotmpl", "in"],
];

const templateName = new RegExp(`\\.(?:${templateEndings.join("|")})$`, "iu");

/** Checks whether the name of a file is that of a template. */
export function isTemplateName(path: string): boolean {
  return templateName.test(path);
}

/** Where a template language begins: `{{ … }}`, `{% … %}`, `<% … %>`, `%NAME%`, `%%NAME%%`, `@NAME@`, `@@NAME@@`. */
export const templateMarker = /\{\{|\{%|<%|%%[\w-]{1,200}%%|%[A-Z_]{1,200}%|@\w{1,200}@/u;

/**
 * The constructs of template languages that begin and end on a line. Their length is limited, so that many beginnings
 * without an end take no time.
 */
const construct =
  /\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\}|\{#[^\n]{0,400}?#\}|<%[^\n]{0,400}?%>|%%[\w-]{1,200}%%|%[A-Z_]{1,200}%|@@?\w{1,200}@@?/gu;

/**
 * Returns a text with words in place of its constructs of template languages, and with nothing in place of the lines that
 * consist of them. Undefined if it has none. Constructs of several lines stay, so that they hide nothing.
 * @param word what stands for a construct next to other text.
 */
export function withoutConstructs(text: string, word: string): string | undefined {
  if (!templateMarker.test(text)) return undefined;
  const lines = text.split("\n").map((line) => {
    const bare = line.replace(construct, "");
    return bare === line || bare.trim() !== "" ? line.replace(construct, word) : "";
  });
  const result = lines.join("\n");
  return result === text ? undefined : result;
}
