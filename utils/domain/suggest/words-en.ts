import { conceptsEn } from './concepts-en.ts';
import { type LanguagePack, pairs, words } from './pack.ts';
import { stemEn } from './stem-en.ts';

/** Function words, greetings and courtesies; single letters are what apostrophes leave behind. */
const stopWords = new Set(
  words(`
    a an the and or but if so than then as of at by for from in into on onto off out over up down to with without
    about after before again once i me my mine myself we us our ours you your yours he him his she her hers it its
    they them their theirs this that these those who whom whose which what there here am is are was were be been
    being do does did done doing have has had having will would shall should can could may might must ll ve re d s
    t m isn don didn doesn couldn wouldn won haven hasn wasn weren aren ain not no nor yes yeah ok okay just only
    also too very really quite much many more most some any each every all both such own same other one two lot
    please hi hello hey dear good morning afternoon evening thanks thank regards bye sorry well let get got go going
    know think say said tell want like need make take see look come went put way thing things something anything
    nothing someone anyone everyone how when where why now today tonight tomorrow yesterday day days week weeks month
    year time guys team sir madam wondering maybe actually already still even ever never always used give gave given
    bring keep able possible possibly hope wanted really certain monday tuesday wednesday thursday friday saturday
    sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend january february march april june
    july august september october november december since while around quite bit both
  `),
);

const shorthand = pairs(`
  u=you, ur=your, urs=yours, r=are, y=why, n=and, pls=please, plz=please, plse=please, thx=thanks, tx=thanks,
  ty=thank you, tnx=thanks, tmrw=tomorrow, tmr=tomorrow, tomoz=tomorrow, 2moro=tomorrow, 2day=today, gr8=great,
  l8=late, b4=before, hrs=hours, hr=hour, mins=minutes, appt=appointment, appts=appointments, apt=appointment,
  asap=soon, info=information, msg=message, msgs=messages, txt=text, pic=photo, pics=photos, bday=birthday, wknd=weekend,
  sat=saturday, sun=sunday, mon=monday, tues=tuesday, thurs=thursday, fri=friday, im=i am, id=i would, ive=i have,
  dont=don t, doesnt=doesn t, didnt=didn t, cant=can t, wont=won t, isnt=isn t, wasnt=wasn t, havent=haven t,
  hasnt=hasn t, whats=what s, wheres=where s, hows=how s, whens=when s, theres=there s, thats=that s, its=it s,
  wanna=want to, gonna=going to, gotta=got to, lemme=let me, bc=because, cuz=because, cos=because, ppl=people,
  addy=address, deets=details, colour=color
`);

export const packEn: LanguagePack = { stopWords, shorthand, concepts: conceptsEn, stem: stemEn };
