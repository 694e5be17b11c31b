import { type Command, Help, type HelpConfiguration } from "commander";

/** Columns of option and argument names; longer names get a line of their own. */
const maxNameWidth = 26;

/** Formats help so that descriptions fit into a terminal of 80 columns. */
export const helpConfiguration: HelpConfiguration = {
  minWidthToWrap: 20,
  padWidth(command: Command, helper: Help): number {
    return Math.min(maxNameWidth, Help.prototype.padWidth.call(helper, command, helper));
  },
  formatItem(name: string, width: number, description: string, helper: Help): string {
    const format = (text: string): string => Help.prototype.formatItem.call(helper, text, width, description, helper);
    return name.length > width ? `  ${name}\n${format("")}` : format(name);
  },
};
