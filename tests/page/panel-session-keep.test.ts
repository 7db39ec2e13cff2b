// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { look, textField } from './look.ts';
import { startSession } from './start-session.ts';

describe('A draft that shall become a saved reply', () => {
  it('goes to the panel as it stands, and is not touched', () => {
    const { session, composer } = startSession(look(textField('Good morning, we are open. ')));
    session.keepAsReply(null);
    expect(session.opened()?.keep).toBe('Good morning, we are open.');
    expect(composer).toHaveProperty('value', 'Good morning, we are open. ');
  });

  it('is only the part that was selected', () => {
    const field = textField('Good morning, we are open.');
    field.setSelectionRange(14, 26);
    const { session } = startSession(look(field));
    session.keepAsReply(null);
    expect(session.opened()?.keep).toBe('we are open.');
  });

  it('may be another text, such as one that the page inserted', () => {
    const { session } = startSession();
    session.keepAsReply('We deliver on Fridays.');
    expect(session.opened()?.keep).toBe('We deliver on Fridays.');
  });

  it('is none where the list is asked for; the list may fetch it', () => {
    const { session } = startSession(look(textField('Good morning')));
    session.toggle();
    expect(session.opened()?.keep).toBeNull();
    expect(session.draft).toBe('Good morning');
  });

  it('belongs to one opening', () => {
    const { session } = startSession();
    session.keepAsReply(null);
    session.opened();
    session.close(true);
    session.toggle();
    expect(session.opened()?.keep).toBeNull();
  });
});
