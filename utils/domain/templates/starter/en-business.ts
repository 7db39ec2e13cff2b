import { letter, type StarterReply } from './starter-reply.ts';

export const starterEnBusiness: readonly StarterReply[] = [
  {
    key: 'opening-hours',
    folder: 'business',
    title: 'Opening hours',
    shortcut: 'hours',
    tags: ['open', 'hours', 'time'],
    body: letter(
      'en',
      'Here are our opening hours: [opening hours]',
      'What day were you thinking of coming? Holidays sometimes change things, so I’ll gladly check that day for you.',
    ),
  },
  {
    key: 'closed-today',
    folder: 'business',
    title: 'Closed today or on a holiday',
    shortcut: 'closed',
    tags: ['closed', 'holiday', 'hours'],
    body: letter(
      'en',
      'We’re closed today, and I wouldn’t want you to make the trip for nothing. Our usual hours are: [opening hours]',
      'In the meantime, tell me here what you need and I’ll see to it as soon as we open.',
    ),
  },
  {
    key: 'address-parking',
    folder: 'business',
    title: 'Address and parking',
    shortcut: 'address',
    tags: ['where', 'directions', 'parking', 'access'],
    body: letter(
      'en',
      'You’ll find us here: [address]',
      'For parking: [parking]',
      'Tell me where you’re coming from, or if you need step-free access, and I’ll explain the easiest way.',
    ),
  },
  {
    key: 'payment-methods',
    folder: 'business',
    title: 'Ways to pay',
    shortcut: 'pay',
    tags: ['payment', 'card', 'cash', 'transfer'],
    body: letter(
      'en',
      'Here’s how you can pay: [payment methods]',
      'For your safety, we never ask for card numbers in a message. If another way suits you better, tell me which one and I’ll see what we can do.',
    ),
  },
  {
    key: 'phone-call',
    folder: 'business',
    title: 'Talk on the phone',
    shortcut: 'call',
    tags: ['phone', 'call', 'talk'],
    body: letter(
      'en',
      'Sometimes it’s easier to talk. You can call us on [phone] and ask for me. Our hours are: [opening hours]',
      'If you’d rather we called you, tell me what time suits you and the number to use.',
    ),
  },
  {
    key: 'reply-later',
    folder: 'business',
    title: 'A person will answer later',
    shortcut: 'later',
    tags: ['away', 'busy', 'out of office'],
    body: letter(
      'en',
      'Thank you, I’ve seen your message. I can’t answer it properly right now, and I’d rather do it well. I’ll write to you myself during our hours: [opening hours]',
      'Until then, feel free to add anything that will help me, like a photo or a date.',
    ),
  },
  {
    key: 'job-application',
    folder: 'business',
    title: 'Job application',
    shortcut: 'jobs',
    tags: ['job', 'work', 'hiring', 'internship'],
    body: letter(
      'en',
      'Thank you for wanting to work with us. Could you send us your CV at [email], with a few words about yourself and the days you’re free? We read every application, and we’ll write back to you by email.',
    ),
  },
  {
    key: 'thanks-praise',
    folder: 'business',
    title: 'Thanks for kind words',
    shortcut: 'thanks',
    tags: ['praise', 'review', 'compliment', 'comment'],
    body: letter(
      'en',
      'Thank you, your kind words made our day. I’m sharing them with the whole team. We’d love to see you again, and if there’s anything you need until then, just write to me here.',
    ),
  },
  {
    key: 'private-details',
    folder: 'business',
    title: 'Comment: details in a private message',
    shortcut: 'private',
    tags: ['comment', 'privacy', 'personal details'],
    body: letter(
      'en',
      'I’d like to look into this for you, and your details should stay between us. Could you send us a private message with your name, and your order number if you have one? I’ll take it from there.',
    ),
  },
];
