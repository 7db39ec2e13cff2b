import { conceptsFr } from './concepts-fr.ts';
import { type LanguagePack, pairs, words } from './pack.ts';
import { stemFr } from './stem-fr.ts';

/** Function words, greetings and courtesies, folded; single letters are what apostrophes leave behind. */
const stopWords = new Set(
  words(`
    le la les l un une des du de d au aux a et ou mais donc or ni car si que qu qui quoi dont ce c cet cette ces ceci
    cela ca ici je j me m moi mon ma mes tu te t toi ton ta tes il elle on se s lui son sa ses nous notre nos vous
    votre vos ils elles eux leur leurs y en ne n pas plus point rien jamais toujours encore deja aussi tres trop bien
    peu beaucoup tout toute tous toutes meme autre autres chaque quel quelle quels quelles quelque quelques quelqu est
    es suis sommes etes sont etait etaient sera serait etre ete ai as avons avez ont avait avoir aurait aura eu fait
    faire fais faites font peut peux pouvez puis peuvent pourrais pourrait pourriez pourrions pouvoir veux veut voulez
    voudrais voudrait vouloir dois doit devez devoir aimerais aimerait souhaite souhaiterais vais va allez aller vont
    dans par pour sur sous avec sans chez vers entre depuis pendant avant apres jusqu jusque comme comment quand
    pourquoi combien lors alors puis aujourd hui demain hier soir matin midi jour jours semaine semaines mois an ans
    heure fois bonjour bonsoir salut coucou merci stp svp plait madame monsieur cordialement oui non ok d accord voila
    bon bonne cher chere juste petit petite besoin savoir dire dites voir regarder lequel laquelle deux est-ce truc
    chose personne quelqu moment voulais voulait aviez avions avaient disais disait dit penser pensez crois croire
    prendre prends prenez pris mettre mettez mis passer passe passez venir viens venez trouver trouve donner donnez
    donne faudrait faut serais serions possible etant seul seule vraiment super ainsi assez environ exactement
    actuellement donc afin quelqu uns unes autant certain certaine maintenant votres desole pardon svp
    lundi mardi mercredi jeudi vendredi samedi dimanche week end apres janvier fevrier mars avril mai juin juillet
    aout septembre octobre novembre decembre
  `),
);

const shorthand = pairs(`
  bjr=bonjour, bsr=bonsoir, slt=salut, cc=coucou, svp=s il vous plait, stp=s il te plait, mrc=merci, mci=merci,
  pk=pourquoi, pq=pourquoi, pkoi=pourquoi, prk=pourquoi, qd=quand, cmt=comment, cb=combien, c=c est, ct=c etait, cad=c est a dire,
  g=j ai, jai=j ai, jsuis=je suis, chui=je suis, vs=vous, ns=nous, pr=pour, ds=dans, ac=avec, av=avec, ss=sans,
  tjrs=toujours, tjr=toujours, tjs=toujours, mm=meme, mtn=maintenant, mnt=maintenant, auj=aujourd hui,
  aujourdhui=aujourd hui, ajd=aujourd hui, qqn=quelqu un, qq=quelques, qqch=quelque chose, bcp=beaucoup, rdv=rendez vous,
  resa=reservation, aprem=apres midi, dispo=disponible, dispos=disponibles, tel=telephone, num=numero, adr=adresse,
  dsl=desole, desolee=desole, st=sont, ya=y a, tt=tout, ts=tous, pb=probleme, cmd=commande, cmde=commande, liv=livraison,
  msg=message, info=information, infos=informations, renseignements=informations, rep=reponse, rb=remboursement, kdo=cadeau,
  pck=parce que, pcq=parce que, tlm=tout le monde, wk=week end, pj=piece jointe, mail=e mail, email=e mail
`);

export const packFr: LanguagePack = { stopWords, shorthand, concepts: conceptsFr, stem: stemFr };
