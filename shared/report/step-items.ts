import { code, escapeMarkdown, link, shorten } from "../text/index.ts";
import type { FixStep } from "./fix-plan.ts";
import { idUrl, type Links, placeUrl } from "./links.ts";
import { formatStep } from "./step-text.ts";

/** Characters of Markdown of the parts of a step. */
const maxText = 400;
const maxPart = 200;
/** Characters of a step. A longer one has no links. */
export const maxStepLength = 4000;

/** Renders a step of a fix plan as Markdown on one line, at most 4,000 characters. */
export function stepItem(step: FixStep, links: Links): string {
  const linked = format(step, links);
  if (linked.length <= maxStepLength) return linked;
  return format({ ...step, places: step.places.slice(0, 1), resolves: step.resolves.slice(0, 1) }, {});
}

function format(step: FixStep, links: Links): string {
  return formatStep(step, {
    text: (text) => shorten(text, escapeMarkdown, maxText),
    place: ({ text, location }) => {
      const place = location === undefined ? text : `${location.file}:${location.region.startLine}`;
      return link(shorten(place, code, maxPart), placeUrl(links.target, location));
    },
    id: ({ id }) => link(shorten(id, escapeMarkdown, maxPart), idUrl(id, links)),
    command: (command) => shorten(command, code, maxPart),
  });
}
