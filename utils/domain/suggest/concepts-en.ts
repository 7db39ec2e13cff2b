import { phrases } from './pack.ts';

/**
 * What people ask a business about, and how they say it. Compiled by hand from what such questions are about (R1); not
 * from the test messages. A word may mean several things.
 */
export const conceptsEn: Readonly<Record<string, readonly string[]>> = {
  price: phrases(
    'price, prices, pricing, cost, costs, how much, charge, charges, rate, rates, fee, fees, tariff, expensive, cheap, price list, total',
  ),
  quote: phrases('quote, quotation, estimate, ballpark, project, bespoke, custom made'),
  stock: phrases(
    'in stock, stock, available, availability, any left, still have, still got, have you got, do you have, got any, put aside, hold one, reserve one',
  ),
  'sold-out': phrases(
    'sold out, out of stock, restock, back in stock, run out, ran out, unavailable, come back, back again, get more, more in, when will it be back, next batch, arrive',
  ),
  alternative: phrases(
    'similar, alternative, instead, something like, anything like, another one, something else, equivalent, comparable, close to, other model, different one, recommend',
  ),
  details: phrases(
    'size, sizes, dimension, dimensions, measurement, made of, made from, material, leather, cotton, wood, weight, weigh, height, width, length, tall, wide, how big, information, details, specification, tell me more, come with, battery, color, manual, how to use',
  ),
  allergen: phrases(
    'allergy, allergies, allergic, allergen, gluten, nut, nuts, peanut, vegan, vegetarian, dairy, lactose, milk, egg, ingredient, ingredients, contain, contains, coeliac, celiac, halal, kosher, traces, soy',
  ),
  gift: phrases('gift, gifts, gift card, giftcard, voucher, vouchers, gift certificate, present'),
  book: phrases(
    'book, booking, bookings, reserve, reservation, appointment, table, slot, fit me in, availability, schedule, free slot, come in for',
  ),
  confirm: phrases('confirm, confirmed, confirmation, double check, just checking, all set, booked in'),
  move: phrases(
    'reschedule, postpone, move, push back, bring forward, another time, another day, different time, different day, change the date, change the time, change my appointment, later date, rearrange',
  ),
  cancel: phrases(
    'cancel, cancelled, cancellation, call off, can t make it, can t come, won t be able to, not able to come, unable to come, won t be there, not coming',
  ),
  hours: phrases(
    'open, opening, opening hours, hours, close, closing, what time, until, from when, open until, open late',
  ),
  closed: phrases(
    'closed, shut, holiday, holidays, bank holiday, public holiday, christmas, easter, new year, vacation, annual leave',
  ),
  where: phrases(
    'where are you, where is your, address, located, location, directions, find you, get to you, get there, map, station, bus, train, nearest, which street, step free, wheelchair, accessible',
  ),
  park: phrases('park, parking, car park, garage'),
  pay: phrases(
    'pay, paying, payment, payments, card, cards, cash, paypal, visa, mastercard, amex, apple pay, google pay, bank transfer, transfer, cheque, check, instalment, installments, deposit',
  ),
  phone: phrases(
    'phone, telephone, call, call me, call you, ring, call back, phone number, speak to, talk to, speak with, talk with, mobile, landline',
  ),
  job: phrases(
    'job, jobs, hire, hiring, vacancy, vacancies, work for you, work with you, working for, cv, resume, apply, application, position, internship, intern, trainee, apprentice, apprenticeship, recruit, recruiting, staff wanted, part time, full time',
  ),
  praise: phrases(
    'thank you so much, thanks so much, thank you for, many thanks, love, loved, loving, amazing, great, wonderful, best, brilliant, delicious, beautiful, perfect, fantastic, gorgeous, lovely, excellent, awesome, compliment, well done, five stars, so kind, review, kind words',
  ),
  order: phrases('order, orders, ordered, ordering'),
  buy: phrases(
    'buy, buying, purchase, place an order, how to order, how do i order, can i order, like to order, want to order',
  ),
  deliver: phrases(
    'deliver, delivers, delivery, delivered, ship, shipping, ships, postage, post it, courier, abroad, overseas',
  ),
  parcel: phrases('parcel, package, order, shipment, delivery'),
  status: phrases(
    'where is my, where s my, any news, any update, track, tracking, status, shipped, dispatched, on its way, what s happening',
  ),
  'pick-up': phrases(
    'pick up, pickup, pick it up, pick them up, picked up, collect, collection, click and collect, collect it, in store, come and get, fetch',
  ),
  ready: phrases('ready, is it done, finished, completed, repaired'),
  late: phrases(
    'late, delay, delayed, overdue, waiting, still waiting, should have been, should have arrived, not arrived, hasn t arrived, haven t received, not received, never arrived, taking so long, so long, supposed to, promised, nothing yet',
  ),
  change: phrases('change, modify, amend, edit, add, replace, wrong address, update'),
  'order-number': phrases(
    'order number, reference, reference number, confirmation email, receipt number, confirmation mail',
  ),
  return: phrases(
    'return, returns, send back, send it back, exchange, swap, bring back, bring it back, doesn t fit, too small, too big, too large, change my mind, return policy',
  ),
  refund: phrases('refund, refunded, refunds, money back, reimburse, get my money'),
  bank: phrases('bank, account, my account'),
  complain: phrases(
    'complain, complaint, disappointed, disappointing, unhappy, not happy, awful, terrible, worst, poor, unacceptable, disgusting, disgusted, appalling, bad experience, not satisfied, unsatisfied, let down, shocking, dreadful',
  ),
  damaged: phrases(
    'damaged, damage, broken, broke, crack, cracked, scratch, scratched, crushed, smashed, torn, faulty, defective, dent, dented, doesn t work, not working, leaking, stained, shattered',
  ),
  wrong: phrases(
    'wrong, wrong item, not what i ordered, isn t what i ordered, somebody else, someone else, different from, mix up, incorrect, not mine, mistake',
  ),
  missing: phrases(
    'missing, incomplete, not in the box, wasn t in, weren t in, not included, only got, only received, forgot, forgotten, left out, short',
  ),
  bill: phrases(
    'charged, charge, twice, double charged, invoice, bill, billing, receipt, overcharged, amount, debited, took from my, taken from my, vat',
  ),
  rude: phrases(
    'rude, impolite, unfriendly, attitude, ignored, staff, member of staff, waiter, waitress, cashier, welcome, unwelcome, disrespectful, shouted, treated',
  ),
  'no-answer': phrases(
    'answer, answered, reply, replied, respond, response, anyone there, anybody there, nobody answers, no one answers, get back to me, ignoring me, wrote to you, messaged you',
  ),
  help: phrases('help, question, clarify, explain, understand'),
  photo: phrases('photo, photos, picture, pictures, image'),
};
