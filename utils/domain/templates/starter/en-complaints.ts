import { letter, type StarterReply } from './starter-reply.ts';

export const starterEnComplaints: readonly StarterReply[] = [
  {
    key: 'complaint-heard',
    folder: 'complaints',
    title: 'Complaint: ask what happened',
    shortcut: 'sorry',
    tags: ['complaint', 'unhappy', 'apology'],
    body: letter(
      'en',
      'I’m sorry about this, and thank you for telling us. I’d like to understand and put it right. Could you tell me what happened, and when? I’ll look into it myself and come back to you today.',
    ),
  },
  {
    key: 'complaint-comment',
    folder: 'complaints',
    title: 'Complaint in a comment',
    shortcut: 'talk',
    tags: ['complaint', 'comment', 'private'],
    body: letter(
      'en',
      'I’m sorry, and thank you for telling us. I’d like to hear the whole story and put things right, and that’s easier one to one. Could you send us a private message? I’ll answer you myself.',
    ),
  },
  {
    key: 'damaged-item',
    folder: 'complaints',
    title: 'Item arrived damaged',
    shortcut: 'damaged',
    tags: ['damaged', 'broken', 'replacement', 'refund'],
    body: letter(
      'en',
      'I’m so sorry it arrived like that. Could you send me your order number, a photo of the item and one of the packaging? Then I’ll arrange a replacement or a refund, whichever you prefer.',
    ),
  },
  {
    key: 'wrong-order',
    folder: 'complaints',
    title: 'Wrong item received',
    shortcut: 'wrong',
    tags: ['wrong item', 'mistake', 'exchange'],
    body: letter(
      'en',
      'I’m sorry, that’s our mistake. Could you put the item aside for now, and send me a photo of it with your order number? I’ll get the right one to you, at no cost, and tell you here what day it will arrive.',
    ),
  },
  {
    key: 'missing-item',
    folder: 'complaints',
    title: 'Something is missing',
    shortcut: 'missing',
    tags: ['missing', 'incomplete', 'order'],
    body: letter(
      'en',
      'I’m sorry something is missing from your order. Could you tell me what it is and send me your order number? I’ll check right away, then send it to you or refund it, whichever you prefer.',
    ),
  },
  {
    key: 'billing-problem',
    folder: 'complaints',
    title: 'Problem with a charge',
    shortcut: 'charge',
    tags: ['billing', 'charged twice', 'invoice'],
    body: letter(
      'en',
      'I’m sorry for the worry, let’s check this together. Could you send me the date, the amount and your order number? I don’t need your card number. I’ll tell you here today what happened and how we’ll put it right.',
    ),
  },
  {
    key: 'poor-welcome',
    folder: 'complaints',
    title: 'Unhappy with how we treated them',
    shortcut: 'staff',
    tags: ['staff', 'rude', 'visit', 'apology'],
    body: letter(
      'en',
      'I’m sorry about the way you were treated. That’s not how we want anyone to feel with us. Could you tell me what day it was and what happened? I’ll talk to the team and write back to you myself.',
    ),
  },
  {
    key: 'slow-reply',
    folder: 'complaints',
    title: 'Sorry for answering late',
    shortcut: 'wait',
    tags: ['late reply', 'waiting', 'apology'],
    body: letter(
      'en',
      'I’m sorry we kept you waiting. I’ve read your message and I’m looking after it myself. Do you still need this, or has anything changed since you wrote? Tell me and I’ll get on it right away.',
    ),
  },
  {
    key: 'complaint-solved',
    folder: 'complaints',
    title: 'Is everything put right?',
    shortcut: 'solved',
    tags: ['follow-up', 'complaint', 'solved'],
    body: letter(
      'en',
      'Thank you for giving us the chance to put things right. On our side, everything is done as we agreed. Is it all fine for you too? If anything still bothers you, tell me here and I’ll take care of it.',
    ),
  },
];
