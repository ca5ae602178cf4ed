// How a class of Google's is declared: each method is one entry that says what it needs, what it takes and what it does.

import type { Workbook } from '../../workbook/workbook.ts';
import type { Host } from './host.ts';
import type { ServiceName, ServiceObject, States } from './objects.ts';
import type { Parameter } from './parameters.ts';

/**
 * What a call asks of the execution that makes it:
 * nothing; adding menu items; reading the spreadsheet; changing it; the user's screen (selection, toasts); a dialog that waits
 * for the user; the document's properties and lock; writing e-mails; triggers; who the user is.
 */
export type Need =
  | 'nothing'
  | 'menu'
  | 'read'
  | 'change'
  | 'screen'
  | 'dialog'
  | 'store'
  | 'mail'
  | 'trigger'
  | 'identity';

/** One call of a method. */
export interface Call<Name extends ServiceName> {
  host: Host;
  workbook: Workbook;
  object: ServiceObject<Name>;
  state: States[Name];
}

/** One way of calling a method: which arguments it takes (`'any'`: all), and what it does with them. */
export interface Signature<Place> {
  parameters: readonly Parameter<unknown>[] | 'any';
  run(place: Place, ...values: never[]): unknown;
}

export interface Method<Place> {
  need: Need;
  /** It gives back its own object: a script that called it knows no more than before. */
  isChained?: true;
  signatures: Signature<Place>[];
}

type ValuesOf<Parameters> = Parameters extends readonly Parameter<unknown>[]
  ? { -readonly [Index in keyof Parameters]: Parameters[Index] extends Parameter<infer Type> ? Type : never }
  : unknown[];

export interface Service {
  name: ServiceName;
  /** As Google's error texts call it: `SpreadsheetApp.Range`. */
  path: string;
  /** Google's enums that hang on its objects, as `SpreadsheetApp.BorderStyle` does. */
  enums: readonly string[];
  enter(call: Call<ServiceName>, need: Need): unknown;
  methods: Record<string, Method<unknown>>;
}

/**
 * `enter` runs before each method: it finds what the object stands for, refuses what may not be done to it, and hands the place
 * to the method.
 */
export function defineService<Name extends ServiceName, Place>(service: {
  name: Name;
  path: string;
  enums?: readonly string[];
  enter(call: Call<Name>, need: Need): Place;
  methods: Record<string, Method<Place>>;
}): Service {
  // Which place belongs to which methods is settled here; from here on they are only handed through.
  return { enums: [], ...service } as unknown as Service;
}

/** The words in which the methods of one class are declared. */
export function methodsOf<Place extends { object: ServiceObject }>() {
  function method<const Parameters extends readonly Parameter<unknown>[] | 'any'>(
    need: Need,
    parameters: Parameters,
    run: (place: Place, ...values: ValuesOf<Parameters>) => unknown,
  ): Method<Place> {
    return { need, signatures: [{ parameters, run: run as unknown as Signature<Place>['run'] }] };
  }
  return {
    method,
    /** As `method`, but gives back the object it was called on. */
    chained<const Parameters extends readonly Parameter<unknown>[] | 'any'>(
      need: Need,
      parameters: Parameters,
      run: (place: Place, ...values: ValuesOf<Parameters>) => void,
    ): Method<Place> {
      const chain = method(need, parameters, (place, ...values) => {
        run(place, ...values);
        return place.object;
      });
      return { ...chain, isChained: true };
    },
    /** A method that can be called in several ways: the first whose arguments fit. */
    either(first: Method<Place>, ...others: Method<Place>[]): Method<Place> {
      return { ...first, signatures: [first, ...others].flatMap(({ signatures }) => signatures) };
    },
  };
}
