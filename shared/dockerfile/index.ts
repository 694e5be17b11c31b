export { findAmbiguities, type ParserAmbiguity } from "./ambiguities.ts";
export { type DecodedText, decodeDockerfile } from "./decode.ts";
export type { Directive } from "./directives.ts";
export { type BaseConfiguration, findBaseDifference } from "./exact/base-image.ts";
export type { RunSettings } from "./exact/base-settings.ts";
export { dockerfileNames, excludedNames, isDockerfileName } from "./file-names.ts";
export { type FrontendImage, findFrontendImage } from "./frontend.ts";
export { findLayerOrigins, type LayerOrigin, type LayerOrigins } from "./history.ts";
export { type Assignment, listHistoryAssignments } from "./history-assignments.ts";
export type { HistoryLine } from "./history-line.ts";
export {
  type BuiltImage,
  chooseDockerfile,
  type DockerfileChoice,
  type DockerfileText,
  type ExactDockerfile,
  exactOf,
  findImageOrigins,
  type ImageOrigins,
} from "./image-origins.ts";
export { type ImageReference, listImageReferences } from "./image-references.ts";
export {
  type Comment,
  type Flag,
  findFlag,
  flagValue,
  type Heredoc,
  type Instruction,
  type Word,
} from "./instruction.ts";
export { MappedText, MappedTextBuilder } from "./mapped-text.ts";
export { listCacheTargets, listFromValues, parseMountOptions } from "./mounts.ts";
export { type Pair, parsePairs } from "./pairs.ts";
export { type Dockerfile, parseDockerfile } from "./parse.ts";
export { platformArgs } from "./platform-args.ts";
export { type ResolvedImage, resolveImages } from "./resolved-images.ts";
export { listCommands, type PlacedCommand, parseRunScripts, type RunScript } from "./run-script.ts";
export { type Binding, Scope } from "./scope.ts";
export type { ShellCommand, ShellOperator, ShellScript, ShellWord } from "./shell/model.ts";
export { parseShell } from "./shell/parse.ts";
export { commonShellWords } from "./shell/shell-words.ts";
export { listShippedStages } from "./shipped.ts";
export { type Position, SourceText, type Span, type TextFile } from "./source-text.ts";
export {
  type BuildCall,
  type BuildGraph,
  buildGraph,
  type ImageSource,
  type Stage,
} from "./stages.ts";
export {
  type BaseFacts,
  type EntryPoint,
  type Family,
  factsOfSettings,
  isRootUser,
  linuxShell,
} from "./state/base-facts.ts";
export { type BuildState, type CopyEvent, isDirectorySet } from "./state/build-state.ts";
export { BuildStates, type StateOptions } from "./state/build-states.ts";
export type { Build } from "./state/build-steps.ts";
export { BuildComparer } from "./state/compare-builds.ts";
export type { BuildDifference } from "./state/equivalence.ts";
export { findKnownImage } from "./state/known-images.ts";
export { type PackageCommand, readPackageCommand } from "./state/package-commands.ts";
export { getProgramVariant, type ProgramVariant } from "./state/programs.ts";
export { ScriptForms } from "./state/script-form.ts";
export { acceptsSources, isArchive, isPlainSource, parseTransfer } from "./transfer.ts";
export { expandVariables, findVariableReferences, findVariableSpans, type VariableReference } from "./variables.ts";
export { unquote } from "./words.ts";
