// The options of every stage in one value: defaults < file < front matter < flags. Unknown keys are problems.
import { DEFAULT_MIX_OPTIONS, type MixOptions } from './mix/arrange.ts';
import { DEFAULT_SOUND_OPTIONS, type SoundOptions } from './mix/sounds.ts';
import { DOUBTFUL_BELOW } from './model/attribution.ts';
import type { Engines } from './model/engine.ts';
import type { ShowSettings } from './model/feed.ts';
import { DEFAULT_SCRIPT_OPTIONS, type ScriptOptions } from './script/compose.ts';
import { DEFAULT_EDITIONS, type EditionName } from './write/editions.ts';

export interface Config {
  /** Folder for results. */
  readonly out: string;
  /** BCP 47, when the article's own is not to be believed. */
  readonly language?: string;
  readonly attribute: { readonly minConfidence?: number; readonly adviser: AdviserOptions };
  readonly cast: {
    /** Only voices of this engine. */
    readonly engine?: string;
    readonly narrator?: string;
    readonly pins: Readonly<Record<string, string>>;
    readonly panSpread: number;
  };
  readonly script: ScriptOptions;
  readonly speak: { readonly retries: number };
  /** Beside those that come with us. */
  readonly engines: Engines;
  readonly mix: MixOptions;
  readonly sounds: SoundOptions;
  /** Beside the MP3, the captions, the page and the report. */
  readonly editions: readonly EditionName[];
  readonly mp3: { readonly kilobitsPerSecond: number };
  readonly gates: {
    /** Largest share of quoted characters, in percent, whose speaker may be unknown. */
    readonly maxUnknownPercent?: number;
    /** No quotation may be less sure than this, 0-1. */
    readonly minConfidence?: number;
  };
  /** Where `out/` is reached when it is published: `https://example.org/audio`. */
  readonly site?: string;
  /** The one show of the site; or several, each with an id. */
  readonly show?: Omit<ShowSettings, 'id'>;
  readonly shows?: readonly ShowSettings[];
}

/** The settings that shape an edition: a feed may change its title without an article being rendered anew. */
export function editionSettings({ site: _site, show: _show, shows: _shows, ...settings }: Config): unknown {
  return settings;
}

/** A language model that may be asked about doubtful quotations. */
export interface AdviserOptions {
  /** False unless said: nothing is asked, and nothing leaves the machine. */
  readonly ask: boolean;
  /** Of an OpenAI-compatible server, up to the version: `http://localhost:11434/v1`. */
  readonly url?: string;
  readonly model?: string;
  /** Name of the environment variable that holds the key. */
  readonly keyEnvironment?: string;
  /** Quotations less sure than this are asked about, 0-1. */
  readonly below: number;
  /** Most quotations asked about in one article. */
  readonly maxQuestions: number;
  readonly timeoutMs: number;
  readonly retries: number;
}

const DEFAULT_ADVISER: AdviserOptions = {
  ask: false,
  below: DOUBTFUL_BELOW,
  maxQuestions: 40,
  timeoutMs: 60_000,
  retries: 2,
};

export const DEFAULT_CONFIG: Config = {
  out: 'out',
  attribute: { adviser: DEFAULT_ADVISER },
  cast: { pins: {}, panSpread: 0 },
  script: DEFAULT_SCRIPT_OPTIONS,
  speak: { retries: 2 },
  engines: {},
  mix: DEFAULT_MIX_OPTIONS,
  sounds: DEFAULT_SOUND_OPTIONS,
  editions: DEFAULT_EDITIONS,
  mp3: { kilobitsPerSecond: 96 },
  gates: {},
};

/**
 * Lays a layer of settings (a parsed file, flags) over a configuration.
 *
 * Rejects with `config/invalid` naming every unknown key and every value out of range; `uri` says where they stand.
 */
export async function withSettings(config: Config, settings: unknown, uri: string): Promise<Config> {
  if (settings === undefined || settings === null || (isObject(settings) && Object.keys(settings).length === 0))
    return config;
  // The checker is loaded only when there is something to check: most renders have no settings.
  const { checkedSettings } = await import('./settings.ts');
  return merge(config, checkedSettings(settings, uri)) as Config;
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
