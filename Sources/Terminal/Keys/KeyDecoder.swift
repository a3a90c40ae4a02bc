/// Turns the bytes of a terminal into keys and pastes.
///
/// A pure state machine: bytes and the time go in, events come out. A UTF-8 character may arrive in
/// pieces at any time; an escape sequence must follow its Esc within `escapeWait`, else the Esc was
/// the key. A cut or unknown sequence is dropped; each invalid byte becomes U+FFFD and swallows
/// nothing.
nonisolated package struct KeyDecoder: Sendable {
  private enum State: Sendable {
    case ground
    case escape
    case csi([UInt8])
    case ss3
    /// A string from the terminal, such as a reply; ends with BEL or Esc `\`.
    case string(escaped: Bool)
    case paste
  }

  /// Milliseconds to wait after an Esc for the rest of a sequence.
  package let escapeWait: Int64
  private var state = State.ground
  private var lastByteAt: Int64 = 0
  private var utf8 = UTF8Assembler()
  private var pasted: [UInt8] = []

  package init(escapeWait: Int64 = 25) { self.escapeWait = escapeWait }

  /// When `timeOut` must be called, in the clock of `feed`; nil while nothing waits.
  package var deadline: Int64? {
    switch state {
    case .escape, .csi, .ss3, .string: lastByteAt + escapeWait
    case .ground, .paste: nil
    }
  }

  /// - Parameter now: milliseconds of any steady clock.
  package mutating func feed(_ bytes: some Sequence<UInt8>, at now: Int64) -> [Event] {
    var events = timeOut(at: now)
    for byte in bytes { step(byte, &events) }
    lastByteAt = now
    return events
  }

  /// Decides what waits once its time is over: a lone Esc is the key, a cut sequence is dropped.
  package mutating func timeOut(at now: Int64) -> [Event] {
    guard let deadline, now >= deadline else { return [] }
    defer { state = .ground }
    switch state {
    case .escape: return [.key(.escape)]
    case .ss3: return [.key(.alt("O"))]
    case .ground, .csi, .string, .paste: return []
    }
  }

  private mutating func step(_ byte: UInt8, _ events: inout [Event]) {
    switch state {
    case .ground: ground(byte, &events)
    case .escape: afterEscape(byte, &events)
    case .csi(let parameters): inCSI(byte, parameters, &events)
    case .ss3:
      state = .ground
      if let key = Sequences.ss3[byte] { events.append(.key(key)) }
    case .string(let escaped): inString(byte, escaped: escaped)
    case .paste: inPaste(byte, &events)
    }
  }

  private mutating func ground(_ byte: UInt8, _ events: inout [Event]) {
    if byte == 0x1b {
      flushUTF8(&events)
      state = .escape
      return
    }
    for scalar in utf8.push(byte) {
      if let key = Key(scalar) { events.append(.key(key)) }
    }
  }

  private mutating func flushUTF8(_ events: inout [Event]) {
    for scalar in utf8.flush() { events.append(.key(.character(Character(scalar)))) }
  }

  private mutating func afterEscape(_ byte: UInt8, _ events: inout [Event]) {
    switch byte {
    case UInt8(ascii: "["): state = .csi([])
    case UInt8(ascii: "O"): state = .ss3
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(escaped: false)
    case 0x21...0x7e:
      state = .ground
      events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    default:
      // Esc and then another key, faster than the wait: two keys.
      state = .ground
      events.append(.key(.escape))
      ground(byte, &events)
    }
  }

  private mutating func inCSI(_ byte: UInt8, _ parameters: [UInt8], _ events: inout [Event]) {
    switch byte {
    case 0x20...0x3f where parameters.count < 32: state = .csi(parameters + [byte])
    case UInt8(ascii: "[") where parameters.isEmpty: state = .csi([byte])
    case 0x40...0x7e:
      state = .ground
      finishCSI(byte, parameters, &events)
    default:
      state = .ground
      ground(byte, &events)
    }
  }

  private mutating func finishCSI(_ byte: UInt8, _ text: [UInt8], _ events: inout [Event]) {
    let parameters = String(decoding: text, as: UTF8.self)
    if byte == UInt8(ascii: "~"), parameters == "200" {
      pasted = []
      state = .paste
    } else if byte == UInt8(ascii: "R"), let place = Sequences.place(parameters) {
      events.append(.cursor(row: place.row, column: place.column))
    } else if let key = Sequences.key(final: byte, parameters: parameters) {
      events.append(.key(key))
    }
  }

  private mutating func inString(_ byte: UInt8, escaped: Bool) {
    switch (byte, escaped) {
    case (0x07, _), (UInt8(ascii: "\\"), true): state = .ground
    default: state = .string(escaped: byte == 0x1b)
    }
  }

  private mutating func inPaste(_ byte: UInt8, _ events: inout [Event]) {
    pasted.append(byte)
    guard byte == UInt8(ascii: "~"), pasted.suffix(Paste.end.count) == Paste.end else { return }
    state = .ground
    pasted.removeLast(Paste.end.count)
    events.append(.paste(Paste.clean(pasted)))
    pasted = []
  }
}
