// Flags that several commands share, and the settings they stand for.

export interface CommonOptions {
  readonly progress: boolean;
  readonly json?: boolean;
  readonly config?: string;
  readonly engine?: string;
  readonly allowPrivate?: boolean;
  readonly language?: string;
  readonly out?: string;
  readonly editions?: string;
  readonly narrator?: string;
  readonly announcements?: string;
  readonly maxUnknown?: number;
  readonly minConfidence?: number;
  readonly adviser?: boolean;
}

/** Flags as a layer of settings, for config.ts to check. */
export function settingsFrom(options: CommonOptions): unknown {
  const given = (values: Record<string, unknown>): Record<string, unknown> | undefined => {
    const set = Object.entries(values).filter(([, value]) => value !== undefined);
    return set.length > 0 ? Object.fromEntries(set) : undefined;
  };
  return (
    given({
      out: options.out,
      editions: options.editions === 'all' ? 'all' : chosen(options.editions),
      language: options.language,
      attribute: given({ adviser: given({ ask: options.adviser }) }),
      cast: given({ narrator: options.narrator }),
      script: given({ announcements: options.announcements }),
      gates: given({ maxUnknownPercent: options.maxUnknown, minConfidence: options.minConfidence }),
    }) ?? {}
  );
}

const chosen = (names: string | undefined): string[] | undefined =>
  names?.split(/[\s,]+/).filter((name) => name !== '' && name !== 'none');
