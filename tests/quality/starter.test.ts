import { describe, expect, it } from 'vitest';
import { createChecker } from '../../utils/domain/lint/checker.ts';
import { fillPlaces, placesIn } from '../../utils/domain/templates/places.ts';
import { render } from '../../utils/domain/templates/render.ts';
import { starterLibrary } from '../../utils/domain/templates/starter/starter-library.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import { surroundings } from '../make.ts';
import { pageContext } from './writing-cases.ts';

const { templates } = starterLibrary(['en', 'fr'], 1_000);

/** As it is sent, with every fact of the business filled in. */
function sent({ body, shortcut, language }: Template): string {
  const page = pageContext(language).page.name ?? '';
  const values = { 'customer.first_name': 'Emma', 'agent.name': 'Camille', 'page.name': page };
  const facts = Object.fromEntries(placesIn(body).map((place) => [place, language === 'en' ? 'ten' : 'dix']));
  const result = render({ body: fillPlaces(body, facts), shortcut, language }, surroundings({ values }));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.rendered.text;
}

/** Good replies that somebody else wrote: the writing check has nothing to say about any of them. */
describe('The starter library shows nothing', () => {
  it.each(templates.map((template) => [`${template.language} “${template.title}”`, template] as const))(
    '%s',
    (_, template) => {
      const context = pageContext(template.language);
      const { language, findings } = createChecker().check(sent(template), { ...context, turn: 'first' });
      expect({ language, findings }).toEqual({ language: template.language, findings: [] });
    },
  );
});
