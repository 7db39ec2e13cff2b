/** Something that a reply needs and nobody knows without being told. `name` is what its answer is filed under. */
export type Missing =
  | { kind: 'variable' | 'place'; name: string }
  /** `{% ask "Order number" %}`. `preset` stands until another answer is given; an empty one may stay empty. */
  | { kind: 'ask'; name: string; label: string; preset: string | null }
  /** `{% choose "Post" "Pick-up" %}` */
  | { kind: 'choose'; name: string; label: string | null; options: readonly string[] };

/** Typed or chosen by the person, by the name of what was missing. */
export type Answers = Readonly<Record<string, string>>;

/** Where an answer can be kept for later replies: the person's name, the Page's name, a fact in every saved reply. */
export type Keeping = 'agent-name' | 'page-name' | 'place' | null;

/**
 * Questions are about this customer, so their answers are never kept; a customer's name is not either (product.md, red
 * line 4), nor are opening hours that somebody typed: they are not what they were by tomorrow.
 */
export function keepingOf({ kind, name }: Missing): Keeping {
  if (kind === 'place') return 'place';
  if (kind !== 'variable') return null;
  if (name === 'agent.name') return 'agent-name';
  return name === 'page.name' ? 'page-name' : null;
}

/** Variables are "customer.name", places have no colon: neither can be taken for a question. */
export function askName(label: string): string {
  return `ask: ${label}`;
}

export function chooseName(label: string | null, options: readonly string[]): string {
  return `choose: ${[...(label === null ? [] : [label]), ...options].join(' / ')}`;
}

/** What stands in the text for a question as things are; null when it still wants an answer. */
export function answerTo(question: Missing, answers: Answers): string | null {
  if (question.kind !== 'ask' && question.kind !== 'choose') return null;
  const preset = question.kind === 'ask' ? question.preset : null;
  const given = Object.hasOwn(answers, question.name) ? (answers[question.name] ?? null) : preset;
  if (given === null) return null;
  // A preset that somebody emptied wants an answer, unless "nothing" was the preset.
  return given.trim() === '' && preset !== '' ? null : given.trim();
}
