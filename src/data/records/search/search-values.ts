/** Parts of a value between bars that no backslash stands before, such as system and code. */
export function partsOf(value: string): readonly string[] {
  const parts: string[] = [''];
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] as string;
    if (sign === '\\' && at + 1 < value.length) {
      at += 1;
      parts.push(`${parts.pop()}${value[at]}`);
    } else if (sign === '|') parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}

/** Values of a parameter between commas that no backslash stands before; backslashes stay for `partsOf`. */
export function choicesOf(value: string): readonly string[] {
  return value.match(/(?:\\.|[^,\\])+/gs) ?? [];
}
