// Asks the adviser about doubtful quotations, before the path is gone, so that the stages get its advice as data.
import { adviceIn, type Doubt, doubts, questionAbout } from './attribute/advice.ts';
import { attribute } from './attribute/attribute.ts';
import type { Config } from './config.ts';
import type { Source } from './model/article.ts';
import type { Edits } from './model/attribution.ts';
import { withDecision } from './model/edits.ts';
import { RenderError } from './model/problem.ts';
import type { Run } from './model/run.ts';
import type { Adviser } from './ports.ts';
import { read } from './read/read.ts';

/** Passages in one question: enough to save requests, few enough that an answer stays in order. */
const TOGETHER = 8;

/**
 * The edits with the adviser's answers in them; the same value when there was nothing to ask or nothing usable came back.
 *
 * Never fails for the adviser's sake: what it cannot answer is reported as `attribute/adviser`, and the rules decide alone.
 */
export async function advised(
  source: Source,
  config: Config,
  edits: Edits,
  adviser: Adviser,
  run: Run,
): Promise<Edits> {
  const { below, maxQuestions } = config.attribute.adviser;
  const quiet: Run = { ...run, report: () => {}, progress: () => {} };
  const article = read(source, config.language ? { language: config.language } : {}, quiet);
  const attribution = attribute(article, { ...config.attribute, edits }, quiet);
  const open = doubts(article, attribution, below, maxQuestions);
  let known = edits;
  for (let start = 0; start < open.length; start += TOGETHER) {
    const asked: readonly Doubt[] = open.slice(start, start + TOGETHER);
    try {
      const answer = await adviser.answer(questionAbout(article, asked), run.signal);
      const decisions = adviceIn(answer, asked, article, attribution, `adviser: ${adviser.id}`);
      if (decisions === undefined || decisions.length < asked.length)
        run.report({
          code: 'attribute/adviser',
          severity: 'note',
          message: `The adviser (${adviser.id}) gave no usable answer about ${asked.length - (decisions?.length ?? 0)} of ${asked.length} quotations: “${answer.replace(/\s+/g, ' ').slice(0, 60)}”.`,
          fix: 'The rules decided these; a larger model answers more reliably.',
        });
      for (const decision of decisions ?? []) known = withDecision(known, decision);
    } catch (cause) {
      if (run.signal.aborted || !(cause instanceof RenderError)) throw cause;
      run.report({
        code: 'attribute/adviser',
        severity: 'warning',
        message: `The adviser could not be asked about ${open.length - start} quotations. ${cause.problem.message}`,
        fix: cause.problem.fix,
      });
      return known;
    }
  }
  return known;
}
