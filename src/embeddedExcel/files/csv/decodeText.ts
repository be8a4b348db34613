/**
 * The text of a delimited file: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where the
 * bytes are valid UTF-8, else Windows-1252, which every byte sequence is.
 */
export function decodeText(bytes: Uint8Array): string {
  const decoded = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  if ((zeros[1] ?? 0) > sample.length / 4) return "utf-16le";
  if ((zeros[0] ?? 0) > sample.length / 4) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
