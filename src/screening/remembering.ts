/** Makes something of two objects once, for as long as both are around. Neither may be changed in place. */
export function remembering<A extends object, B extends object, Made>(make: (a: A, b: B) => Made): typeof make {
  const made = new WeakMap<A, WeakMap<B, { readonly made: Made }>>();
  return (a, b) => {
    const ofA = made.get(a) ?? new WeakMap<B, { readonly made: Made }>();
    made.set(a, ofA);
    const known = ofA.get(b) ?? { made: make(a, b) };
    ofA.set(b, known);
    return known.made;
  };
}
