import type { Language } from '../templates/template.ts';
import type { Context, DetectedLanguage } from './context.ts';
import type { Finding, Fix, Problem } from './finding.ts';
import { languageOfReply } from './language.ts';
import { findOwnPhrases } from './own-phrases.ts';
import { plainOf } from './plain.ts';
import { overlap, shifted } from './range.ts';
import { joinReply, type Part, type Reply, readReply } from './reply.ts';
import type { Rule } from './rule.ts';
import { ruleIds } from './rule-ids.ts';
import { rules } from './rules.ts';
import { sentencesOf } from './sentences.ts';

export interface Checked {
  readonly language: Language | null;
  /** In the order of the text, then of the rules. */
  readonly findings: readonly Finding[];
}

/** Remembers what it read, so that typing in one sentence does not read the others again. */
export interface Checker {
  /** @param detected what the browser says about the text's language, where it was asked */
  check(text: string, context: Context, detected?: readonly DetectedLanguage[]): Checked;
}

interface Known {
  readonly reply: Reply;
  readonly findings: readonly Finding[];
}

export function createChecker(list: readonly Rule[] = rules): Checker {
  // Sentences by their text. What the last check did not need is forgotten, so that a long session does not grow.
  let read = new Map<string, Reply>();
  let judged = new Map<string, Known>();
  let judgedFor: { context: Context; language: Language | null } | null = null;

  return {
    check(text, context, detected) {
      const plain = plainOf(text);
      const ranges = sentencesOf(plain);
      const unjudged = ranges.map(({ from, to }): Part => {
        const sentence = text.slice(from, to);
        return { at: from, reply: read.get(sentence) ?? readReply(sentence, null) };
      });
      read = new Map(unjudged.map(({ reply }) => [reply.text, reply]));
      const language = languageOfReply(
        unjudged.flatMap(({ reply }) => reply.words),
        context.customer,
        detected,
      );
      if (judgedFor?.context !== context || judgedFor.language !== language) judged = new Map();
      judgedFor = { context, language };

      const active = list.filter((rule) => isActive(rule, context, language));
      const parts = unjudged.map(({ at, reply }) => {
        const known = judged.get(reply.text) ?? judge({ ...reply, language }, active, context);
        return { at, ...known };
      });
      judged = new Map(parts.map(({ reply, findings }) => [reply.text, { reply, findings }]));

      const whole = joinReply(text, plain, parts, language);
      const found = [
        ...parts.flatMap(({ at, findings }) => findings.map((finding) => moved(finding, at))),
        ...run(
          whole,
          active.filter(({ scope }) => scope === 'reply'),
          context,
        ),
      ];
      return { language, findings: inOrder(withoutAllowed(found, whole, context)) };
    },
  };
}

function judge(reply: Reply, active: readonly Rule[], context: Context): Known {
  return {
    reply,
    findings: run(
      reply,
      active.filter(({ scope }) => scope === 'sentence'),
      context,
    ),
  };
}

function isActive({ id, languages }: Rule, { settings }: Context, language: Language | null): boolean {
  if (settings.off.includes(id)) return false;
  return languages === 'any' || (language !== null && languages.includes(language));
}

function run(reply: Reply, active: readonly Rule[], context: Context): Finding[] {
  return active.flatMap((rule) =>
    Array.from(rule.check(reply, context), ({ ranges, params, fix }: Problem) => ({
      id: rule.id,
      level: context.settings.levels[rule.id] ?? rule.level,
      ranges,
      params: params ?? {},
      fix: fix ?? null,
    })),
  );
}

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { ranges, fix } = finding;
  const movedFix: Fix | null =
    fix === null ? null : { ...fix, edits: fix.edits.map((edit) => shifted(edit, by)) };
  return { ...finding, ranges: ranges.map((range) => shifted(range, by)), fix: movedFix };
}

/** What lies wholly within one of the Page's allowed phrases is no finding. */
function withoutAllowed(
  found: readonly Finding[],
  { words }: Reply,
  { settings }: Context,
): readonly Finding[] {
  const allowed = findOwnPhrases(words, settings, 'allowed');
  if (allowed.length === 0) return found;
  return found.filter(
    ({ ranges }) =>
      !ranges.every((range) =>
        allowed.some(
          (phrase) => overlap(phrase, range) && phrase.from <= range.from && range.to <= phrase.to,
        ),
      ),
  );
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const at = ({ ranges }: Finding) => ranges[0]?.from ?? 0;
  return findings.toSorted((a, b) => at(a) - at(b) || ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id));
}
