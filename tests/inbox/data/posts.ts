import { ago } from '../clock.ts';

export interface Comment {
  readonly id: string;
  /** Null = the Page itself. */
  readonly author: string | null;
  readonly at: number;
  readonly text: string;
  /** The comment this one answers. Replies stand beside comments, not in them. */
  readonly to?: string;
  /** Answered privately: the button has become a link. */
  readonly private?: boolean;
  /** A press on Reply shows this other post instead, as the real tab sometimes does. */
  readonly jumpsTo?: string;
}

export interface Post {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly comments: readonly Comment[];
}

const galette = '122100000000000001';
const croissants = '122100000000000002';

/** Both Pages have posts; an answer is public by default, which suits the first comment and not the second. */
export function postsOf(asset: string): Post[] {
  if (asset === '1002') {
    return [
      post('122200000000000001', 300, 'Free safety check for your bike, every Saturday in June. 🚲', [
        comment('c20', 120, "Tom O'Connor", 'Do I need an appointment?'),
      ]),
    ];
  }
  return [
    post(
      galette,
      600,
      'Les galettes sont de retour ! Frangipane, pomme ou chocolat. Which one is yours? 🙂',
      [
        comment('c1', 95, 'Camille Petit', 'Bonjour, êtes-vous ouverts le lundi ?'),
        { ...comment('c2', 90, null, 'Bonjour Camille, oui, de 7 h à 13 h. Lucas'), to: 'c1' },
        comment(
          'c3',
          12,
          'Hugo Lefèvre',
          'Ma commande 4821 n’est pas arrivée, appelez-moi au 06 12 34 56 78.',
        ),
        comment('c4', 3, '李小龍', '请问可以寄到巴黎吗？'),
      ],
    ),
    post(croissants, 1_500, 'Learn to make croissants with us: Saturday the 12th, 9 to 12, eight seats.', [
      { ...comment('c10', 200, 'Madonna', 'How much is it, and is there still a seat?'), jumpsTo: galette },
      comment('c11', 150, 'Zoë 🌻', 'Will there be a vegan one?'),
    ]),
  ];
}

function post(id: string, minutes: number, text: string, comments: Comment[]): Post {
  return { id, at: ago(minutes * 60), text, comments };
}

function comment(id: string, minutes: number, author: string | null, text: string): Comment {
  return { id, author, at: ago(minutes * 60), text };
}
