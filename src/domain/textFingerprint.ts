const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const HEXADECIMAL = 16;

/**
 * A short text that is the same for the same text and hardly ever for another: FNV-1a, 32 bits, and the length, in
 * hexadecimal digits. To see that something was changed, not to keep anything safe.
 */
export const textFingerprint = (text: string): string => {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return `${(hash >>> 0).toString(HEXADECIMAL).padStart(8, "0")}${text.length.toString(HEXADECIMAL)}`;
};
