/** What customers most often have to ask for again (R28). */
export type Topic = 'price' | 'hours' | 'date' | 'place' | 'link' | 'contact' | 'next-step';

interface TopicSigns {
  readonly topic: Topic;
  /** In a customer's question, in either language; plain text. */
  readonly asked: RegExp;
  /** In a reply, in either language; plain text, where links are masked. */
  readonly given: RegExp;
}

/** In the order in which a question is tried: "how much is delivery on Sunday" asks for a price. */
export const topics: readonly TopicSigns[] = [
  {
    topic: 'price',
    asked:
      /\b(?:how much|price|prices|cost|costs|fee|charge|combien (?:coute|ca coute|cela coute|est-ce|c'est|pour)|c'est combien|prix|tarifs?|coute|couterait|frais)\b/,
    given:
      /[€$£] ?\d|\d ?(?:€|\$|£|euros?\b|eur\b|pounds?\b|dollars?\b|cents?\b)|\b(?:free|no charge|gratuit\w*|offert\w*|included|compris\w*)\b/,
  },
  {
    topic: 'hours',
    asked:
      /\b(?:opening hours|hours|(?:are|still) you open|you open|open on|open (?:today|tomorrow)|clos(?:e|ed|ing)|horaires?|ouverts?|ouverte|ouvrez|fermez|fermes?|heures? d'ouverture|a quelle heure|what time)\b/,
    given:
      /\b\d{1,2} ?(?:h|am|pm|:)(?: ?\d{2})?\b|\b(?:noon|midnight|midi|minuit|heures|o'clock)\b|\b(?:open|close|ouvr\w+|ferm\w+)\b.{0,30}\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven)/,
  },
  {
    topic: 'date',
    asked:
      /\b(?:when|how long|which day|what day|what date|quand|combien de temps|quel jour|quelle date|delai|delais)\b/,
    given:
      /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|today|tomorrow|tonight|aujourd'hui|demain|ce soir|january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|(?:\d+|one|two|three|four|five|un|deux|trois|quatre|cinq) (?:minutes?|hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois))\b|\b\d{1,2}[/.]\d{1,2}\b/,
  },
  {
    topic: 'place',
    asked:
      /\b(?:where|address|directions|located|parking|how do i get|ou (?:est|se|etes|puis|sont)|adresse|comment venir|situe\w*)\b/,
    given:
      /\b\d{1,4},? (?:rue|avenue|place|boulevard|chemin|quai|route)\b|\b\d{1,5} \w+ (?:street|road|avenue|square|lane|st|rd)\b|\b(?:next to|behind|opposite|across from|on the (?:corner|left|right|square)|a cote d|derriere|en face d|au coin|sur la place|a gauche|a droite|au bout)\b/,
  },
  {
    topic: 'link',
    asked: /\b(?:link|website|url|where can i (?:order|book|find)|lien|site|en ligne)\b/,
    given: /\ufffc/,
  },
  {
    topic: 'contact',
    asked:
      /\b(?:phone|call you|number|email|e-mail|reach you|telephone|numero|joindre|appeler|mail|courriel)\b/,
    given: /\ufffc|\+?\d(?:[ .-]?\d){7,}/,
  },
  {
    topic: 'next-step',
    asked:
      /\b(?:what (?:do|should|can|must) i|how (?:do|can|should) i|what now|what happens|que dois-je|que faire|comment (?:faire|puis-je|je fais|dois-je)|que se passe)\b/,
    given:
      /\b(?:please|you can|you could|just|send|bring|click|i(?:'ll| will)|we(?:'ll| will)|let me know|vous pouvez|il suffit|envoyez|apportez|cliquez|dites|je vous (?:envoie|garde|reponds|rappelle|mets)|nous vous|je m'en|merci de)\b/,
  },
];
