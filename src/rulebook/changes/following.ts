import type { Rulebook, SchemeLaw } from '../law.ts';

/** A rulebook that may be kept for good: whatever is asked of it, the current one answers. */
export function followingRulebook(current: () => Rulebook): Rulebook {
  return {
    get files() {
      return current().files;
    },
    get digest() {
      return current().digest;
    },
    get schemes() {
      return current().schemes;
    },
    get network() {
      return current().network;
    },
    get trust() {
      return current().trust;
    },
    scheme: (id) => current().scheme(id),
  };
}

/** The law of a scheme in the same manner. What must not change between two looks takes the law out of a rulebook once. */
export function followingLaw(current: () => SchemeLaw): SchemeLaw {
  return {
    get scheme() {
      return current().scheme;
    },
    get title() {
      return current().title;
    },
    get jurisdiction() {
      return current().jurisdiction;
    },
    get currency() {
      return current().currency;
    },
    get authority() {
      return current().authority;
    },
    get digest() {
      return current().digest;
    },
    get canonical_text() {
      return current().canonical_text;
    },
    get parameters() {
      return current().parameters;
    },
    on: (key, day) => current().on(key, day),
    events: (key, from, to) => current().events(key, from, to),
    epochs: (from, to) => current().epochs(from, to),
  };
}
