/**
 * Memory for columns by name. A column that is asked for again takes the place of the earlier one: parts are decided
 * one after the other, and fresh memory for each costs more than deciding it.
 */
export interface Space {
  /** Columns of so many rows, all of them zero or as filled. */
  bytes(name: string, rows: number): Uint8Array;
  places(name: string, rows: number): Uint16Array;
  numbers(name: string, rows: number): Int32Array;
  amounts(name: string, rows: number, filled: number): Float64Array;
}

export function newSpace(): Space {
  const memories = new Map<string, ArrayBuffer>();
  const memoryOf = (name: string, bytes: number): ArrayBuffer => {
    const known = memories.get(name);
    if (known !== undefined && known.byteLength >= bytes) return known;
    const made = new ArrayBuffer(bytes);
    memories.set(name, made);
    return made;
  };
  return {
    bytes: (name, rows) => new Uint8Array(memoryOf(name, rows), 0, rows).fill(0),
    places: (name, rows) => new Uint16Array(memoryOf(name, rows * 2), 0, rows).fill(0),
    numbers: (name, rows) => new Int32Array(memoryOf(name, rows * 4), 0, rows).fill(0),
    amounts: (name, rows, filled) =>
      new Float64Array(memoryOf(name, rows * 8), 0, rows).fill(filled),
  };
}
