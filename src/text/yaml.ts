// The only door to the YAML parser: front matter and configuration.
import { parse, YAMLParseError } from 'yaml';
import { RenderError } from '../model/problem.ts';

/**
 * Parses one YAML document (JSON is YAML too) to plain values.
 *
 * Throws `text/bad-yaml` with line and column; `lineOffset` is how many lines of the file stand before the text.
 */
export function parseYaml(text: string, uri: string, lineOffset = 0): unknown {
  try {
    // Aliases can blow up a small document: none are needed here.
    return parse(text, { maxAliasCount: 0, prettyErrors: true });
  } catch (cause) {
    const at = cause instanceof YAMLParseError ? cause.linePos?.[0] : undefined;
    throw new RenderError(
      {
        code: 'text/bad-yaml',
        message: `The settings cannot be read: ${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}`,
        fix: 'Correct the YAML: “key: value” lines, quotes around values that hold a colon.',
        place: { uri, ...(at ? { line: at.line + lineOffset, column: at.col } : {}) },
      },
      { cause, exitCode: 2 },
    );
  }
}
