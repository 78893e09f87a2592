import { programOf, type Program } from './compile.js';

/* Pages of one site show few kinds of widgets in few ways. Content made to show another one each time must not fill the
   memory, so at some size all is forgotten and learnt anew. */
const LIMIT = 20_000;
let places = 0;

/**
 * Where the writing of a widget has come to, between two values. A place is known by the way that led there: which
 * templates stand inside each other and what is absent. So it has all the fixed text since the last value in one piece,
 * however many templates that comes from: an engine keeps what is added to a string as a list, and making, moving and
 * copying the items of that list is most of what rendering costs.
 */
export class Place {
  private written: Place | undefined = undefined;
  private passed: Place | undefined = undefined;
  private listed: Place | undefined = undefined;
  private entered: Place | undefined = undefined;
  private others: Map<TemplateStringsArray, Place> | undefined = undefined;

  private constructor(
    /** Fixed text since the last value. */
    readonly text: string,
    /** Fixed text between that value and the one before it. */
    readonly before: string,
    /** The template that begins here. */
    readonly program: Program | undefined,
    private readonly strings: TemplateStringsArray | undefined,
  ) {
    places += 1;
  }

  private static first = new Place('', '', undefined, undefined);

  /** Where all widgets begin. */
  static get start(): Place {
    if (places > LIMIT) {
      places = 0;
      Place.first = new Place('', '', undefined, undefined);
    }
    return Place.first;
  }

  /** Behind a value; as that of an attribute it brings an opening and a closing of its own. */
  behind(opening: string, closing: string, after: string): Place {
    return (this.written ??= new Place(flat(closing, after), flat(this.text, opening), undefined, undefined));
  }

  /** On through fixed text: nothing stood here, or a template has ended. */
  past(text: string): Place {
    return (this.passed ??= new Place(flat(this.text, text), '', undefined, undefined));
  }

  /** Inside a template that stands here. */
  inside(strings: TemplateStringsArray): Place {
    if (this.entered?.strings === strings) return this.entered; // mostly the same as the last time
    let place = (this.others ??= new Map()).get(strings);
    if (!place) {
      const program = programOf(strings);
      place = new Place(flat(this.text, program.fixed[0]!), '', program, strings);
      this.others.set(strings, place);
    }
    return (this.entered = place);
  }

  /** Where each item of a list begins that stands here. */
  get items(): Place {
    return (this.listed ??= new Place('', '', undefined, undefined));
  }
}

/* As one string and not as a list of two. */
function flat(one: string, other: string): string {
  return [one, other].join('');
}
