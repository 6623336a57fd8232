/** XML as it is written, straight into UTF-8: a country-wide sheet never stands in memory as one text beside its bytes. */

const CHUNK = 16_384;
/** UTF-8 takes at most so many bytes for a unit of a text. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();

export class XmlSink {
  private encoded = new Uint8Array(4 * CHUNK);
  private length = 0;
  private text = "";

  write(xml: string): void {
    this.text += xml;
    if (this.text.length >= CHUNK) this.encode();
  }

  /** Everything that was written, and nothing may be written after. */
  bytes(): Uint8Array {
    this.encode();
    return this.encoded.subarray(0, this.length);
  }

  private encode(): void {
    const most = this.length + this.text.length * MOST_BYTES;
    if (most > this.encoded.length) {
      const longer = new Uint8Array(Math.max(most, this.encoded.length * 2));
      longer.set(this.encoded.subarray(0, this.length));
      this.encoded = longer;
    }
    this.length += encoder.encodeInto(this.text, this.encoded.subarray(this.length)).written;
    this.text = "";
  }
}
