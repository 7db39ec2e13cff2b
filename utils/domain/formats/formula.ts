/**
 * What a spreadsheet would calculate instead of showing (OWASP, "CSV injection"), also behind apostrophes, so that
 * taking one off again gives back exactly what there was.
 */
const formula = /^'*[=+\-@\t\r]/;

/** A cell that a spreadsheet shows as a text, whatever it begins with. */
export function neutralised(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

export function unneutralised(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
