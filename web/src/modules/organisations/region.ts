/** A department's region prefix in words: four digits are a city, whose own code ends in 00. */
export function regionWord(prefix: string | null | undefined, word: (code: string) => string): string {
  return prefix ? word(prefix.padEnd(6, '0')) : '';
}
