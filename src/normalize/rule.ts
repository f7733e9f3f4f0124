// What a rule is: a name, where it may begin, and how it says what it finds.

export interface Context {
  /** The whole text, to look around in. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Rule {
  /** Shown to editors: 'money', 'year'. */
  readonly name: string;
  /** Sticky and Unicode: tried at every place that is not plain. */
  readonly pattern: RegExp;
  /** The words, or undefined when the place only looked like it. */
  say(match: RegExpExecArray, context: Context): string | undefined;
}

export interface Language {
  readonly rules: readonly Rule[];
  /** Global: finds every place where a rule may begin. */
  readonly triggers: RegExp;
}

export const rule = (name: string, pattern: RegExp, say: Rule['say']): Rule => ({
  name,
  pattern: new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`),
  say,
});
