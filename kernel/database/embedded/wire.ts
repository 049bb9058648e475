import { Duplex } from 'node:stream'

type Done = (error?: Error | null) => void

/** Sends whole messages of PostgreSQL's protocol to an engine and resolves with its answer. */
export type Exchange = (messages: Uint8Array) => Promise<Uint8Array>

const terminate = 0x58

/**
 * What `pg` takes for a socket, with an embedded engine at its other end: so both engines share one
 * driver, one set of type parsers, error codes and transactions.
 */
export class Wire extends Duplex {
  readonly #exchange: Exchange
  #greeted = false
  #held: Buffer = Buffer.alloc(0)

  constructor(exchange: Exchange) {
    super()
    this.#exchange = exchange
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {}

  // A statement comes as several messages written together; each exchange waits for the engine's thread.
  override _writev(parts: { chunk: Buffer; encoding: BufferEncoding }[], done: Done): void {
    this._write(Buffer.concat(parts.map(({ chunk }) => chunk)), 'binary', done)
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    if (!this.#greeted) {
      this.#greeted = true
      this.push(greeting())
      done()
      return
    }
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    const whole = this.#takeWholeMessages()
    if (whole.length === 0) done()
    else if (whole[0] === terminate) this.#end(done)
    else this.#send(whole, done)
  }

  #takeWholeMessages(): Buffer {
    let end = 0
    while (this.#held.length - end >= 5) {
      const length = 1 + this.#held.readInt32BE(end + 1)
      if (this.#held.length - end < length) break
      end += length
    }
    const whole = this.#held.subarray(0, end)
    this.#held = this.#held.subarray(end)
    return whole
  }

  // The engine serves one connection for ever: a goodbye would close it for everybody.
  #end(done: Done): void {
    this.push(null)
    done()
  }

  #send(messages: Buffer, done: Done): void {
    this.#exchange(new Uint8Array(messages)).then((answer) => {
      this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength))
      done()
    }, done)
  }
}

// What a server says after a start-up packet: authenticated, UTF-8, ready.
function greeting(): Buffer {
  return Buffer.concat([
    message('R', int32(0)),
    message('S', Buffer.from('server_encoding\0UTF8\0')),
    message('S', Buffer.from('client_encoding\0UTF8\0')),
    message('K', Buffer.concat([int32(0), int32(0)])),
    message('Z', Buffer.from('I')),
  ])
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
