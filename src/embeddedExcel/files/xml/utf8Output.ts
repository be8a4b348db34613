const CHUNK_LENGTH = 1 << 16;

/** Collects a long text as UTF-8 in pieces, so that a sheet of a million cells never stands in memory as one string. */
export class Utf8Output {
  private readonly encoder = new TextEncoder();
  private readonly chunks: Uint8Array[] = [];
  private pending = "";

  write(text: string): void {
    this.pending += text;
    if (this.pending.length > CHUNK_LENGTH) this.flush();
  }

  private flush(): void {
    this.chunks.push(this.encoder.encode(this.pending));
    this.pending = "";
  }

  toBytes(): Uint8Array {
    this.flush();
    const bytes = new Uint8Array(this.chunks.reduce((length, chunk) => length + chunk.length, 0));
    let offset = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  }
}
