import { letter, type StarterReply } from './starter-reply.ts';

export const starterEnService: readonly StarterReply[] = [
  {
    key: 'booking',
    folder: 'service',
    title: 'Book an appointment or a table',
    shortcut: 'book',
    tags: ['booking', 'reserve', 'appointment', 'table'],
    body: letter(
      'en',
      'With pleasure. To book for you, I just need:',
      '1. The day and time you’d like, and a second choice',
      '2. What it’s for, or how many people',
      '3. The name for the booking',
      'I’ll check straight away and confirm here.',
    ),
  },
  {
    key: 'appointment-confirmed',
    folder: 'service',
    title: 'Appointment confirmed',
    shortcut: 'booked',
    tags: ['booking', 'appointment', 'confirm'],
    body: letter(
      'en',
      'It’s booked: the day and time you chose are yours. You’ll find us here: [address]',
      'If something comes up, just write to me here and we’ll find another time. See you soon.',
    ),
  },
  {
    key: 'appointment-move',
    folder: 'service',
    title: 'Move an appointment',
    shortcut: 'move',
    tags: ['appointment', 'reschedule', 'postpone'],
    body: letter(
      'en',
      'Of course, we can move it. I’m keeping your current time until we’ve found a better one. Which days and times would suit you? Give me two choices and I’ll confirm one of them here.',
    ),
  },
  {
    key: 'appointment-cancelled',
    folder: 'service',
    title: 'Appointment cancelled',
    shortcut: 'cancel',
    tags: ['appointment', 'booking', 'cancel'],
    body: letter(
      'en',
      'Thank you for letting us know, it really helps. Your appointment is cancelled and there’s nothing else to do. Whenever you’d like to book again, send me a day that suits you and I’ll find you a time.',
    ),
  },
  {
    key: 'cannot-do',
    folder: 'service',
    title: 'We can’t do that, but…',
    shortcut: 'cant',
    tags: ['refusal', 'alternative', 'not possible'],
    body: letter(
      'en',
      'Thank you for asking. I’m afraid we can’t do that, and I’d rather tell you straight away. Let’s look for another way: tell me what you need and by when, and I’ll suggest the closest thing we can offer.',
    ),
  },
  {
    key: 'send-photos',
    folder: 'service',
    title: 'Ask for photos',
    shortcut: 'pictures',
    tags: ['photo', 'picture', 'see'],
    body: letter(
      'en',
      'A photo would help me give you a good answer. Could you send me two, one of the whole thing and one close up, in daylight if you can? I’ll look at them and tell you here what we can do.',
    ),
  },
  {
    key: 'clarify',
    folder: 'service',
    title: 'Ask what they need',
    shortcut: 'clarify',
    tags: ['question', 'understand', 'more details'],
    body: letter(
      'en',
      'Thank you for your message. Before I answer, I’d like to be sure I understand. Could you tell me a little more about what you’re looking for, and by when? Then I’ll give you a complete answer here.',
    ),
  },
  {
    key: 'did-that-help',
    folder: 'service',
    title: 'Did that help?',
    shortcut: 'helped',
    tags: ['follow-up', 'check', 'anything else'],
    body: letter(
      'en',
      'I just wanted to make sure my last answer helped. Is everything clear, or is there something else I can do for you? A quick word here is enough, and I’ll see to it.',
    ),
  },
];
