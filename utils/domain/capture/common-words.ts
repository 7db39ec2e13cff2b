/**
 * First names that are words of English or French as well, folded. "I will see" names nobody: such a name counts only
 * where it is written as a name and stands like one.
 */
export const wordsThatAreNames: ReadonlySet<string> = new Set(
  `will may mark rose grace hope joy faith dawn art bill drew pat sue rob frank rich chase gene jack jean june april
   august summer autumn ivy olive lily daisy iris violet ruby amber pearl melody harmony destiny charity dean grant guy
   hunter miles nick ray reed rod skip victor wade ward robin penny ginger holly heather hazel eve crystal chance carol
   brook bob angel christian precious star sunny sky major prince king
   pierre claire aime aimee blanche marguerite violette clemence prudence constant modeste parfait reine desire fleur
   marin aurore celeste ange victoire bienvenue capucine anis noel pascal luc melodie olivier romarin colombe perle
   france avril juin juste sage`
    .trim()
    .split(/\s+/),
);
