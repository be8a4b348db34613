/** A name where there is room for so many characters. */
export function shortened(name: string, length: number): string {
  const characters = [...name];
  if (characters.length <= length) return name;
  return `${characters
    .slice(0, length - 1)
    .join("")
    .trimEnd()}…`;
}
