/**
 * Several values in one cell. A separator, a line end or a backslash within a value has a backslash before it, so that
 * any list can be read back; without one it reads as a person would type it: "price, delivery".
 */
export function joinList(values: readonly string[], separator: ',' | '\n'): string {
  return values
    .map((value) =>
      value
        .replace(/\r\n?/g, '\n')
        .replace(/[\\,\n]/g, (sign) =>
          sign === '\n' ? '\\n' : sign === '\\' || sign === separator ? `\\${sign}` : sign,
        ),
    )
    .join(separator === ',' ? ', ' : '\n');
}

export function splitList(cell: string, separator: ',' | '\n'): string[] {
  const values: string[] = [''];
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at] ?? '';
    if (sign === separator) {
      values.push('');
      continue;
    }
    const escaped = sign === '\\' && /^[\\,n]$/.test(cell[at + 1] ?? '');
    if (escaped) at++;
    const plain = escaped ? (cell[at] === 'n' ? '\n' : (cell[at] ?? '')) : sign;
    values[values.length - 1] += plain;
  }
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
