import { letter, type StarterReply } from './starter-reply.ts';

export const starterEnProduct: readonly StarterReply[] = [
  {
    key: 'price-list',
    folder: 'product',
    title: 'Prices',
    shortcut: 'prices',
    tags: ['price', 'cost', 'how much'],
    body: letter(
      'en',
      'Thanks for asking. All our prices are here: [price list]',
      'Tell me what you have in mind and I’ll give you the exact total, with no surprises.',
    ),
  },
  {
    key: 'quote',
    folder: 'product',
    title: 'Details for a quote',
    shortcut: 'quote',
    tags: ['quote', 'estimate', 'price'],
    body: letter(
      'en',
      'I’d be glad to prepare a quote for you. Could you tell me:',
      '1. What you need',
      '2. How many, or what size',
      '3. The date you need it by',
      'As soon as I have that, I’ll send you a clear price here.',
    ),
  },
  {
    key: 'in-stock',
    folder: 'product',
    title: 'Yes, we have it',
    shortcut: 'instock',
    tags: ['stock', 'available', 'reserve'],
    body: letter(
      'en',
      'Good news, we have it. Would you like me to put one aside for you? Just tell me which one you like and what day suits you to pick it up, or if you’d prefer delivery.',
    ),
  },
  {
    key: 'sold-out',
    folder: 'product',
    title: 'Sold out for now',
    shortcut: 'soldout',
    tags: ['stock', 'out of stock', 'unavailable'],
    body: letter(
      'en',
      'I’m sorry, we’ve run out of it for now. I’m asking when more will arrive and I’ll give you the date here. If you need it sooner, I can also suggest something very close that we have today. Would that help?',
    ),
  },
  {
    key: 'alternative',
    folder: 'product',
    title: 'Not that one, but a similar one',
    shortcut: 'similar',
    tags: ['alternative', 'instead', 'unavailable'],
    body: letter(
      'en',
      'Thank you for thinking of us. We don’t have that one, but we do have something similar that people like a lot. May I send you a photo and the price, so you can see if it suits you?',
    ),
  },
  {
    key: 'product-details',
    folder: 'product',
    title: 'More about a product',
    shortcut: 'details',
    tags: ['size', 'material', 'information'],
    body: letter(
      'en',
      'I’d be glad to tell you more. What would you most like to know: the size, what it’s made of, how to use it, something else? I’ll check it for you, and send a photo if that helps.',
    ),
  },
  {
    key: 'allergens',
    folder: 'product',
    title: 'Allergens and ingredients',
    shortcut: 'allergens',
    tags: ['allergy', 'ingredients', 'gluten', 'vegan'],
    body: letter(
      'en',
      'Thank you for asking, it matters. Which product would you like, and what do you need to avoid? I’ll check the ingredients and possible traces, and give you a clear answer here before you order.',
    ),
  },
  {
    key: 'gift-cards',
    folder: 'product',
    title: 'Gift cards',
    shortcut: 'giftcard',
    tags: ['gift', 'voucher', 'present'],
    body: letter(
      'en',
      'Yes, we have gift cards. You’ll find them here: [website]',
      'If you’d rather come and pick one up, tell me the amount and the first name to write on it. I’ll have it ready for you.',
    ),
  },
];
