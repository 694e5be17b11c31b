function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}

/** A rule's example as a whole file: what is part of a service gets one around it, and what it refers to is declared. */
export function wholeProject(text: string): string {
  if (/^(?:services|version):/.test(text)) return `${text}\n`;
  const image = /^(?:image|build):/m.test(text) ? "" : "    image: registry.example.com/app:1.0\n";
  const other = /\bdb\b(?!_)/.test(text) ? "  db:\n    image: registry.example.com/db:1.0\n" : "";
  const declared = "networks:\n  front:\nvolumes:\n  data:\nsecrets:\n  npm_token:\n    file: ./token\n";
  return `services:\n  web:\n${image}${indent(text, 4)}\n${other}${declared}`;
}
