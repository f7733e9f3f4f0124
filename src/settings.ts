// What settings may be: every key, its range. The only door to zod.
import { z } from 'zod';
import { MEDIUMS } from './model/feed.ts';
import { RenderError } from './model/problem.ts';
import { DEFAULT_SCRIPT_OPTIONS } from './script/compose.ts';
import { DEFAULT_PAUSES } from './script/pauses.ts';
import { TEMPLATE_FIELDS, unknownFields } from './script/template.ts';
import { EDITIONS } from './write/editions.ts';

const milliseconds = z.number().int().min(0).max(60_000);
const share = z.number().min(0).max(1);

const patience = z.number().int().min(100).max(600_000);
const engineLimits = {
  concurrency: z.number().int().min(1).max(64).optional(),
  maxCharacters: z.number().int().min(50).max(100_000).optional(),
  timeoutMs: patience.optional(),
};
const words = z.string().trim().min(1);
const show = z.strictObject({
  title: words.optional(),
  description: words.refine((text) => Buffer.byteLength(text) <= 4000, 'longer than 4000 bytes').optional(),
  author: words.optional(),
  owner: z.strictObject({ name: words, email: z.email() }).optional(),
  category: words.optional(),
  language: z.string().min(2).optional(),
  explicit: z.boolean().optional(),
  image: words.optional(),
  imageAlt: words.optional(),
  medium: z.enum(MEDIUMS).optional(),
  type: z.enum(['episodic', 'serial']).optional(),
  license: words.optional(),
  licenseUrl: z.url().optional(),
  copyright: words.optional(),
  funding: z.array(z.strictObject({ url: z.url(), text: words.max(128) })).optional(),
  locked: z.boolean().optional(),
  link: z.url().optional(),
  folder: words.optional(),
  tag: words.optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
});
const showId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens only');
const template = z.union([
  z.literal(false),
  z.string().superRefine((text, context) => {
    for (const name of unknownFields(text))
      context.addIssue({ code: 'custom', message: `{${name}} is no field; there are ${TEMPLATE_FIELDS.join(', ')}` });
  }),
]);

const schema = z.strictObject({
  out: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
  attribute: z
    .strictObject({
      minConfidence: share.optional(),
      adviser: z
        .strictObject({
          ask: z.boolean().optional(),
          url: z.url({ protocol: /^https?$/ }).optional(),
          model: z.string().min(1).optional(),
          keyEnvironment: z.string().min(1).optional(),
          below: share.optional(),
          maxQuestions: z.number().int().min(1).max(1000).optional(),
          timeoutMs: patience.optional(),
          retries: z.number().int().min(0).max(20).optional(),
        })
        .optional(),
    })
    .optional(),
  cast: z
    .strictObject({
      engine: words.optional(),
      narrator: z.string().optional(),
      pins: z.record(z.string(), z.string()).optional(),
      panSpread: share.optional(),
    })
    .optional(),
  script: z
    .strictObject({
      announcements: z.enum(['none', 'brief', 'full']).optional(),
      opening: template.optional(),
      closing: template.optional(),
      corrections: z.boolean().optional(),
      code: z.enum(['read', 'announce', 'skip']).optional(),
      tableRows: z.number().int().min(0).max(10_000).optional(),
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
  engines: z
    .strictObject({
      openai: z
        .strictObject({
          url: z.url({ protocol: /^https?$/ }),
          model: words,
          keyEnvironment: words.optional(),
          ...engineLimits,
          retries: z.number().int().min(0).max(20).optional(),
        })
        .optional(),
      command: z
        .strictObject({
          run: z.array(z.string()).min(1),
          ...engineLimits,
        })
        .optional(),
    })
    .optional(),
  mix: z
    .strictObject({
      headMs: milliseconds.optional(),
      tailMs: milliseconds.optional(),
      targetLufs: z.number().min(-36).max(-9).optional(),
      truePeakDbtp: z.number().min(-12).max(0).optional(),
    })
    .optional(),
  sounds: z
    .strictObject({
      opening: z.string().min(1).optional(),
      closing: z.string().min(1).optional(),
      chapter: z.string().min(1).optional(),
      duckDb: z.number().min(0).max(60).optional(),
    })
    .optional(),
  editions: z.union([z.literal('all').transform(() => [...EDITIONS]), z.array(z.enum(EDITIONS))]).optional(),
  mp3: z.strictObject({ kilobitsPerSecond: z.number().int().min(32).max(320).optional() }).optional(),
  gates: z
    .strictObject({ maxUnknownPercent: z.number().min(0).max(100).optional(), minConfidence: share.optional() })
    .optional(),
  site: words.optional(),
  show: show.optional(),
  shows: z
    .array(show.extend({ id: showId }))
    .min(1)
    .refine((shows) => new Set(shows.map(({ id }) => id)).size === shows.length, 'two shows have one id')
    .optional(),
});

/** The settings as they are, if they are right. Throws `config/invalid`. */
export function checkedSettings(settings: unknown, uri: string): unknown {
  const parsed = schema.safeParse(settings);
  if (parsed.success) return parsed.data;
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
