import type { Fix } from '../finding.ts';
import { packs } from '../packs/packs.ts';
import type { Edit, Range } from '../range.ts';
import type { Reply } from '../reply.ts';
import type { Rule } from '../rule.ts';

/** R27: so many instructions in prose are easier to follow as a list. */
const enough = 3;
/** In fewer words than this, the list would be longer than what it lists: "come in, sit down and ask for Tom". */
const fewestWords = 10;
const list = /^\s*(?:\d{1,2}[.)]|[-–—•*])\s/mu;

interface Step {
  /** Where the words that join it to the step before begin. */
  readonly from: number;
  /** Where the instruction itself begins. */
  readonly verb: number;
}

export const noSteps: Rule = {
  id: 'no-steps',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check(reply) {
    if (reply.language === null || list.test(reply.text)) return;
    const steps = stepsOf(reply);
    if (steps.length < enough || reply.words.length < fewestWords) return;
    const ranges: Range[] = steps.map(({ verb }) => {
      const word = reply.words.find(({ from }) => from >= verb);
      return { from: verb, to: word?.to ?? verb + 1 };
    });
    yield { ranges, params: { count: steps.length }, fix: numbered(reply, steps) };
  },
};

function stepsOf({ plain, sentences, language }: Reply): Step[] {
  if (language === null) return [];
  const { instruction, noStep } = packs[language];
  return sentences.flatMap((sentence) => {
    const text = plain.slice(sentence.from, sentence.to);
    return Array.from(text.matchAll(instruction)).flatMap((match): Step[] => {
      const verbLength = /[a-z'-]+(?: [a-z]+(?:er|ir|re))?$/.exec(match[0])?.[0].length ?? 0;
      const verb = match.index + match[0].length - lastWords(match[0], verbLength);
      const stop = noStep.exec(text.slice(verb));
      if (stop !== null && stop.index === 0) return [];
      return [{ from: sentence.from + match.index, verb: sentence.from + verb }];
    });
  });
}

/** "veuillez cliquer" and "log in" begin with their first word; joining words stay outside. */
function lastWords(match: string, length: number): number {
  return /\bveuillez /.test(match.slice(-length)) ? match.length - match.lastIndexOf('veuillez') : length;
}

/** "… 1. Go to the settings. ↵ 2. Click …": joining words go, each step begins a line and ends with a full stop. */
function numbered({ text }: Reply, steps: readonly Step[]): Fix {
  const edits = steps.map(({ from, verb }, index): Edit => {
    const end = text.slice(0, from).trimEnd().length;
    // What leads in to the first step keeps its comma: "Bonjour, ouvrez …"
    const start = index === 0 && /^\s*[,:;]/.test(text.slice(end)) ? end + 1 : end;
    const ended = start === 0 || /[.!?:;,]$/.test(text.slice(0, start));
    const stop = ended ? '' : index === 0 ? ':' : '.';
    const line = start === 0 ? '' : '\n';
    return {
      from: start,
      to: verb + 1,
      put: `${stop}${line}${index + 1}. ${text.charAt(verb).toUpperCase()}`,
    };
  });
  return { kind: 'number-steps', edits };
}
