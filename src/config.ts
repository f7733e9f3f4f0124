// The options of every stage in one value: defaults < file < front matter < flags. Unknown keys are problems.
import { z } from 'zod';
import { DEFAULT_MIX_OPTIONS, type MixOptions } from './mix/arrange.ts';
import { RenderError } from './model/problem.ts';
import { DEFAULT_SCRIPT_OPTIONS, type ScriptOptions } from './script/compose.ts';
import { DEFAULT_PAUSES } from './script/pauses.ts';

export interface Config {
  /** Folder for results. */
  readonly out: string;
  /** BCP 47, when the article's own is not to be believed. */
  readonly language?: string;
  readonly attribute: { readonly minConfidence?: number };
  readonly cast: {
    readonly narrator?: string;
    readonly pins: Readonly<Record<string, string>>;
    readonly panSpread: number;
  };
  readonly script: ScriptOptions;
  readonly speak: { readonly retries: number };
  readonly mix: MixOptions;
  readonly mp3: { readonly kilobitsPerSecond: number };
  readonly gates: {
    /** Largest share of quoted characters, in percent, whose speaker may be unknown. */
    readonly maxUnknownPercent?: number;
    /** No quotation may be less sure than this, 0-1. */
    readonly minConfidence?: number;
  };
}

export const DEFAULT_CONFIG: Config = {
  out: 'out',
  attribute: {},
  cast: { pins: {}, panSpread: 0 },
  script: DEFAULT_SCRIPT_OPTIONS,
  speak: { retries: 2 },
  mix: DEFAULT_MIX_OPTIONS,
  mp3: { kilobitsPerSecond: 96 },
  gates: {},
};

const milliseconds = z.number().int().min(0).max(60_000);
const share = z.number().min(0).max(1);

const schema = z.strictObject({
  out: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
  attribute: z.strictObject({ minConfidence: share.optional() }).optional(),
  cast: z
    .strictObject({
      narrator: z.string().optional(),
      pins: z.record(z.string(), z.string()).optional(),
      panSpread: share.optional(),
    })
    .optional(),
  script: z
    .strictObject({
      announcements: z.enum(['none', 'brief', 'full']).optional(),
      fragmentWords: z.number().int().min(0).max(100).optional(),
      roles: z
        .record(z.enum(Object.keys(DEFAULT_SCRIPT_OPTIONS.roles) as [string, ...string[]]), z.string().min(1))
        .optional(),
      pauses: z
        .strictObject(Object.fromEntries(Object.keys(DEFAULT_PAUSES).map((key) => [key, milliseconds.optional()])))
        .optional(),
    })
    .optional(),
  speak: z.strictObject({ retries: z.number().int().min(0).max(20).optional() }).optional(),
  mix: z
    .strictObject({
      headMs: milliseconds.optional(),
      tailMs: milliseconds.optional(),
      targetLufs: z.number().min(-36).max(-9).optional(),
      truePeakDbtp: z.number().min(-12).max(0).optional(),
    })
    .optional(),
  mp3: z.strictObject({ kilobitsPerSecond: z.number().int().min(32).max(320).optional() }).optional(),
  gates: z
    .strictObject({ maxUnknownPercent: z.number().min(0).max(100).optional(), minConfidence: share.optional() })
    .optional(),
});

/**
 * Lays a layer of settings (a parsed file, the `lectern:` section of front matter, flags) over a configuration.
 *
 * Throws `config/invalid` naming every unknown key and every value out of range; `uri` says where they stand.
 */
export function withSettings(config: Config, settings: unknown, uri: string): Config {
  if (settings === undefined || settings === null) return config;
  const parsed = schema.safeParse(settings);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`);
    throw new RenderError(
      {
        code: 'config/invalid',
        message: `The settings in ${uri} are not right. ${faults.join('; ')}.`,
        fix: 'docs/configuration.md lists every setting with its range; correct or remove the ones named.',
        place: { uri },
      },
      { exitCode: 2 },
    );
  }
  return merge(config, parsed.data) as Config;
}

function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isObject(base) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(merged[key], value);
  return merged;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
